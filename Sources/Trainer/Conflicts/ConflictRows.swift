import Foundation
import Learning
import Stories

/// What a pair of a story that was written for training counts against one of the news.
private let writtenWeight = 0.3

/// Examples of all clusters as rows to learn from.
struct ConflictRows {
    struct Row {
        let topic: String
        let row: LogisticRegression.Row
    }

    private(set) var rows: [Row] = []

    init(_ clusters: [NumberClusters.Cluster], _ judgements: Judgements, words: WordWeights) {
        for cluster in clusters {
            let examples = conflictExamples(in: cluster.articles, words: words)
            let judged = examples.map { Self.judge($0, cluster, judgements) }
            var facts: [String: Int] = [:]
            for verdict in judged where verdict.isConflict { facts[verdict.fact, default: 0] += 1 }
            for (example, verdict) in zip(examples, judged) {
                // A fact that is often told is one fact.
                let weight = verdict.isConflict ? 1 / Double(facts[verdict.fact] ?? 1).squareRoot() : verdict.weight
                rows.append(
                    Row(
                        topic: cluster.topic,
                        row: .init(
                            signals: example.signals, isPositive: verdict.isConflict,
                            weight: cluster.isWritten ? writtenWeight * weight : weight)))
            }
        }
    }

    private static func judge(
        _ example: ConflictExample, _ cluster: NumberClusters.Cluster, _ judgements: Judgements
    ) -> (isConflict: Bool, fact: String, weight: Double) {
        if let verdict = judgements.verdict(on: example, in: cluster) {
            return (verdict.isConflict, verdict.fact, 1)
        }
        if let question = judgements.question(of: example, in: cluster) { return (true, question, 1) }
        // One in a hundred of the pairs that nobody judged is a conflict.
        return (false, "", 0.3)
    }

    /// The model that is learned from all topics but one.
    ///
    /// - Parameter worth: how likely a conflict must be to be worth a reader's time; the model's confidence is then 0.5.
    func model(without topic: String? = nil, words: WordWeights, penalty: Double, worth: Double) -> ConflictModel {
        let used = rows.filter { $0.topic != topic }.map(\.row)
        var weights = LogisticRegression(used, penalty: penalty).weights.map { Float($0) }
        weights[0] -= Float(log(worth / (1 - worth)))
        return ConflictModel(words: words, weights: weights)
    }
}
