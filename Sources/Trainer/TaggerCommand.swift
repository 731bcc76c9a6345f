import ArgumentParser
import Foundation
import Learning
import Syntax
import Text

/// Treebank files -> model file of the tagger, and its accuracy.
struct TaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger", abstract: "Trains the part-of-speech tagger on treebank files.")

    @Option(help: "Folder of *_train.txt and *_dev.txt: word, universal tag, Penn tag, head, relation.")
    var data: String
    @Option(help: "News texts without tags, an object with a text a line (.jsonl), to learn more words from.")
    var texts: String?
    @Option(help: "Model file to write.")
    var out: String
    @Option(help: "Passes over the training files.")
    var epochs = 10
    @Option(help: "Seed of the order of sentences and of the made-up headlines.")
    var seed: UInt64 = 1

    func run() throws {
        let sentences = try readSentences(suffix: "_train.txt")
        let copies = HeadlineCopies(seed: seed).copies(of: sentences)
        let examples =
            sentences.compactMap { $0.example(isOriginal: true) }
            + copies.compactMap { $0.example(isOriginal: false) }
        print("\(sentences.count) sentences, \(copies.count) made-up copies")

        var file = train(examples, guessed: [])
        if let texts {
            let tagger = Tagger(model: try TaggerModel(ModelBytes(copying: file)))
            file = train(examples, guessed: try readProse(texts).map(tagger.tag))
        }
        try Data(file).write(to: URL(fileURLWithPath: out))
        print("\(out): \(file.count) bytes")
        try evaluate(file)
    }

    private func train(_ examples: [TaggerTrainer.Example], guessed: [TaggedParagraph]) -> [UInt8] {
        var trainer = TaggerTrainer(examples: examples, guessed: guessed, seed: seed)
        for epoch in 1...max(1, epochs) {
            let share = trainer.runEpoch()
            print("epoch \(epoch): \(percentText(share)) right in passing")
        }
        return trainer.modelFile()
    }

    /// The paragraphs of some texts that are longer than headlines.
    private func readProse(_ path: String) throws -> [Paragraph] {
        struct Line: Decodable { let text: String }
        let lines = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8).split(separator: "\n")
        return try lines.flatMap { line in
            let document = Document(try JSONDecoder().decode(Line.self, from: Data(line.utf8)).text)
            return document.paragraphSpans.map { Paragraph(bytes: document.bytes[$0.start..<$0.end]) }
                .filter { $0.tokens.count > 20 }
        }
    }

    private func evaluate(_ file: [UInt8]) throws {
        let tagger = Tagger(model: try TaggerModel(ModelBytes(copying: file)))
        let sentences = try readSentences(suffix: "_dev.txt")
        print(String(format: "%.0f tokens a second", measureSpeed(tagger, sentences)))
        let made = HeadlineCopies(seed: seed, share: 1)
        for (name, sentences) in [("dev", sentences), ("dev as made-up headlines", made.copies(of: sentences))] {
            var accuracy = TaggingAccuracy()
            for sentence in sentences {
                guard let example = sentence.example(isOriginal: true) else { continue }
                accuracy.add(example, found: tagger.tag(example.paragraph).tags)
            }
            print("\(name): all tokens \(percentText(accuracy.share)), words \(percentText(accuracy.wordShare))")
            for line in accuracy.commonErrors(10) { print("  \(line)") }
        }
    }

    /// Tokens that one core tags in a second.
    private func measureSpeed(_ tagger: Tagger, _ sentences: [TreebankSentence]) -> Double {
        let paragraphs = sentences.compactMap { $0.example(isOriginal: true)?.paragraph }
        let duration = ContinuousClock().measure {
            for _ in 0..<10 { for paragraph in paragraphs { _ = tagger.tag(paragraph) } }
        }
        return Double(paragraphs.reduce(0) { $0 + $1.tokens.count }) * 10 / (duration / .seconds(1))
    }

    private func readSentences(suffix: String) throws -> [TreebankSentence] {
        let names = try FileManager.default.contentsOfDirectory(atPath: data).filter { $0.hasSuffix(suffix) }.sorted()
        guard !names.isEmpty else { throw ValidationError("No *\(suffix) in \(data)") }
        return try names.flatMap { name in
            let text = try String(contentsOf: URL(fileURLWithPath: data).appending(path: name), encoding: .utf8)
            return TreebankSentence.read(text)
        }
    }
}
