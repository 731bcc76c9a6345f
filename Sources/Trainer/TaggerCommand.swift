import ArgumentParser
import Foundation
import Learning
import Syntax

/// Treebank files -> model file of the tagger, and its accuracy.
struct TaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger", abstract: "Trains the part-of-speech tagger on treebank files.")

    @Option(help: "Folder of *_train.txt and *_dev.txt: word, universal tag, Penn tag, head, relation.")
    var data: String
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

        var trainer = TaggerTrainer(examples: examples, seed: seed)
        for epoch in 1...max(1, epochs) {
            let share = trainer.runEpoch()
            print("epoch \(epoch): \(percent(share)) right in passing")
        }
        let file = trainer.modelFile()
        try Data(file).write(to: URL(fileURLWithPath: out))
        print("\(out): \(file.count) bytes")
        try evaluate(file)
    }

    private func evaluate(_ file: [UInt8]) throws {
        let tagger = Tagger(model: try TaggerModel(ModelBytes(copying: file)))
        let sentences = try readSentences(suffix: "_dev.txt")
        let made = HeadlineCopies(seed: seed, share: 1)
        for (name, sentences) in [("dev", sentences), ("dev as made-up headlines", made.copies(of: sentences))] {
            var accuracy = TaggingAccuracy()
            for sentence in sentences {
                guard let example = sentence.example(isOriginal: true) else { continue }
                accuracy.add(example, found: tagger.tag(example.paragraph).tags)
            }
            print("\(name): all tokens \(percent(accuracy.share)), words \(percent(accuracy.wordShare))")
            for line in accuracy.commonErrors(10) { print("  \(line)") }
        }
    }

    private func readSentences(suffix: String) throws -> [TreebankSentence] {
        let names = try FileManager.default.contentsOfDirectory(atPath: data).filter { $0.hasSuffix(suffix) }.sorted()
        guard !names.isEmpty else { throw ValidationError("No *\(suffix) in \(data)") }
        return try names.flatMap { name in
            let text = try String(contentsOf: URL(fileURLWithPath: data).appending(path: name), encoding: .utf8)
            return TreebankSentence.read(text)
        }
    }

    private func percent(_ share: Double) -> String { String(format: "%.2f %%", share * 100) }
}
