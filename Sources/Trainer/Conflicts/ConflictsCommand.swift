import AnnotationProtocol
import Annotations
import ArgumentParser
import Exports
import Foundation
import Learning
import Stories
import Text

/// Clusters of articles with judged pairs of numbers -> model file of the conflicts, and predictions to score it by.
struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts", abstract: "Learns which numbers that differ answer the same question.")

    @Option(help: "Folder of clusters.jsonl, conflicts.jsonl and conflicts-more.jsonl.")
    var data: String
    @Option(help: "News articles of which the rarity of words is taken (.jsonl).")
    var texts: String
    @Option(help: "Which numbers of the clusters answer the same question.")
    var questions: String
    @Option(help: "Folder of stories with marked numbers (.txt), learned from beside the clusters.")
    var stories: String
    @Option(help: "Model file to write.")
    var out: String?
    @Option(
        help:
            "Writes what is predicted of each topic by a model that is learned without it, in the form of gainsay annotate."
    )
    var crossValidate: String?
    @Option(help: "Conflicts that are less sure are left out of the predictions.")
    var threshold = Conflict.defaultThreshold
    @Option(help: "What the square of a weight costs.")
    var penalty = 20.0
    @Option(help: "How likely a conflict must be to be worth a reader's time: there the confidence is 0.5.")
    var worth = 0.2

    func run() throws {
        let annotator = Annotator()
        let words = WordWeights(counting: try articles(texts).map { ArticleFacts(annotator.annotate(Document($0))) })
        let clusters = try NumberClusters(path: path("clusters.jsonl"), annotator: annotator).clusters
        let stories = try MarkedStory.stories(in: stories)
        let judgements = try Judgements(
            pairs: [path("conflicts.jsonl"), path("conflicts-more.jsonl")], questions: questions, stories: stories)
        let written = stories.map { NumberClusters.Cluster($0, annotator: annotator) }
        let learner = ConflictLearner(clusters + written, judgements, words: words, penalty: penalty, worth: worth)
        if let crossValidate { try predict(clusters, learner, to: crossValidate) }
        guard let out else { return }
        let model = learner.model()
        print("likeness  conflict")
        for (signal, weights) in zip(["bias"] + ConflictModel.signals, zip(model.likeness, model.weights)) {
            print(String(format: "%8.3f  %8.3f  ", weights.0, weights.1) + signal)
        }
        try Data(model.fileBytes).write(to: URL(fileURLWithPath: out))
        print("\(out): \(model.fileBytes.count) bytes")
    }

    private func path(_ name: String) -> String { URL(fileURLWithPath: data).appending(path: name).path }

    private func articles(_ path: String) throws -> [String] {
        struct Line: Decodable { let text: String }
        return try decodeLines(path, as: Line.self).map(\.text)
    }

    private func predict(_ clusters: [NumberClusters.Cluster], _ learner: ConflictLearner, to path: String) throws {
        let format = JSONLines(selecting: AnnotationSelection(layers: .all))
        var models: [String: ConflictModel] = [:]
        var bytes: [UInt8] = []
        var ends: [UInt8] = []
        for cluster in clusters {
            let model = models[cluster.topic] ?? learner.model(without: cluster.topic)
            models[cluster.topic] = model
            let story = compare(cluster.articles, story: cluster.name, threshold: threshold, model: model)
            let output = format.format(compared: story)
            bytes += output.articles.flatMap { $0 }
            ends += output.end
        }
        try Data(bytes + ends).write(to: URL(fileURLWithPath: path))
    }
}
