import Annotations
import ArgumentParser
import Foundation
import Learning
import Syntax
import Text

/// Articles with marked attributions -> model file of the labeller, and its scores.
struct AttributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution", abstract: "Trains the network that finds sources, cues and contents.")

    @Option(help: "Folder of train.jsonl, and of teacher-train.jsonl and dev.jsonl where there are any.")
    var data: String
    @Option(help: "Model file to write.")
    var out: String
    @Option(help: "Passes over the training articles.")
    var epochs = 20
    @Option(help: "Values a token carries, a multiple of 16.")
    var width = 48
    @Option(help: "Tokens that are learned in one step.")
    var batchTokens = 2048
    @Option(help: "Seed of the first weights, of the order of the examples and of the dropout.")
    var seed: UInt64 = 1
    @Option(help: "Score on every Nth training article instead of on dev.jsonl, and do not learn from it.")
    var holdOut: Int?
    @Flag(help: "Learn from what people marked alone.")
    var noTeacher = false
    @Flag(help: "Label whole documents instead of paragraphs, to see what they lose alone.")
    var wholeDocuments = false

    func run() throws {
        let tagger = Tagger()
        let all = try AttributionCorpus(path: path("train.jsonl"), tagger: tagger).articles
        let training = all.indices.filter { !isHeldOut($0) }.map { all[$0] }
        let examples = AttributionExamples(training)
        let scored = try scoredArticles(all, tagger: tagger).flatMap {
            examples.examples(of: $0, isKnown: false, windows: windows)
        }
        let trainer = try trainer(examples, training)
        for epoch in 1...max(1, epochs) {
            let loss = trainer.runEpoch()
            print(String(format: "epoch %d: cross entropy %.4f", epoch, loss))
            if epoch % 2 == 0 || epoch == epochs { score(trainer.network(), examples, scored) }
            fflush(nil)
        }
        let file = AttributionModel(vocabulary: examples.table, network: trainer.network()).fileBytes
        try Data(file).write(to: URL(fileURLWithPath: out))
        print("\(out): \(file.count) bytes")
    }

    private var windows: AttributionExamples.Windows { wholeDocuments ? .documents : .paragraphs }

    private func path(_ name: String) -> String { URL(fileURLWithPath: data).appending(path: name).path }

    private func isHeldOut(_ index: Int) -> Bool { holdOut.map { index % $0 == $0 - 1 } ?? false }

    private func scoredArticles(_ all: [AttributionCorpus.Article], tagger: Tagger) throws -> [AttributionCorpus
        .Article]
    {
        if holdOut != nil { return all.indices.filter(isHeldOut).map { all[$0] } }
        let dev = path("dev.jsonl")
        return FileManager.default.fileExists(atPath: dev)
            ? try AttributionCorpus(path: dev, tagger: tagger).articles : []
    }

    private func trainer(_ examples: AttributionExamples, _ articles: [AttributionCorpus.Article]) throws
        -> NetworkTrainer
    {
        let teacherPath = path("teacher-train.jsonl")
        let hasTeacher = !noTeacher && FileManager.default.fileExists(atPath: teacherPath)
        let teacher = hasTeacher ? try TeacherLabels.read(teacherPath) : [:]
        let sequences = articles.flatMap {
            examples.examples(of: $0, isKnown: true, teacher: teacher[$0.id], windows: windows)
        }
        let tokens = sequences.reduce(0) { $0 + $1.count }
        print("\(articles.count) articles, \(tokens) tokens, \(examples.wordRows) words, teacher: \(hasTeacher)")
        var options = NetworkTrainer.Options()
        options.epochs = epochs
        options.batchTokens = batchTokens
        return NetworkTrainer(
            shape: NetworkShape(
                width: width, tables: AttributionFeatures.tables(words: examples.wordRows),
                labels: AttributionLabel.count),
            wordTables: AttributionFeatures.wordTables, examples: sequences, options: options, seed: seed,
            execute: { count, body in
                nonisolated(unsafe) let body = body
                DispatchQueue.concurrentPerform(iterations: count) { body($0) }
            })
    }

    private func score(_ network: QuantizedNetwork, _ examples: AttributionExamples, _ sequences: [LabelledSequence]) {
        guard !sequences.isEmpty else { return }
        let labeller = AttributionLabeller(model: AttributionModel(vocabulary: examples.table, network: network))
        var accuracy = LabelAccuracy()
        for sequence in sequences {
            let found = sequence.features.withUnsafeBufferPointer { labeller.spans(rows: $0, in: 0..<sequence.count) }
            accuracy.add(gold: LabelAccuracy.spans(of: sequence.labels), found: found)
        }
        print("  source / cue / content F1: \(accuracy.summary)")
    }
}

extension LabelledSequence {
    /// The label that each token should have most.
    fileprivate var labels: [Int] {
        (0..<count).map { token in
            let row = targets[(token * AttributionLabel.count)..<((token + 1) * AttributionLabel.count)]
            return row.indices.max { row[$0] < row[$1] }! - row.startIndex
        }
    }
}
