import Foundation
import Learning
import Stories

/// What a pair at odds of a story that was written for training counts against one of the news.
private let writtenWeight = 0.3
/// What a pair that nobody judged counts: one in a hundred answers one question.
private let unjudgedWeight = 0.3
/// What the pairs of one question count together when likeness is learned, against the square root of their number.
private let questionWeight = 3.0

/// Learns models of conflicts in two steps: how alike figures are told that answer one question, from all pairs that one key and one
/// unit have in common; then, from those at odds, what speaks for a conflict beside that likeness and that of all rivals.
struct ConflictLearner {
    private let clusters: [NumberClusters.Cluster]
    private let judgements: Judgements
    private let words: WordWeights
    private let penalty: Double
    /// How likely a conflict must be to be worth a reader's time; the model's confidence is then 0.5.
    private let worth: Double
    /// How pairs are told, by cluster.
    private let tellings: [[LogisticRegression.Row]]

    init(
        _ clusters: [NumberClusters.Cluster], _ judgements: Judgements, words: WordWeights, penalty: Double,
        worth: Double
    ) {
        (self.clusters, self.judgements, self.words) = (clusters, judgements, words)
        (self.penalty, self.worth) = (penalty, worth)
        let untrained = ConflictModel(
            words: words, likeness: [Float](repeating: 0, count: 1 + ConflictModel.signals.count))
        tellings = clusters.map { cluster in
            let examples = tellingExamples(in: cluster.articles, model: untrained)
            let questions = examples.map { judgements.question(of: $0, in: cluster) }
            let counts = Dictionary(grouping: questions.compactMap { $0 }) { $0 }.mapValues(\.count)
            return zip(examples, questions).map { example, question in
                let count = question.flatMap { counts[$0] }.map { Double($0) }
                return LogisticRegression.Row(
                    signals: example.signals, isPositive: count != nil,
                    weight: count.map { questionWeight / $0.squareRoot() } ?? unjudgedWeight)
            }
        }
    }

    /// The model that is learned from all topics but one.
    func model(without topic: String? = nil) -> ConflictModel {
        let used = clusters.indices.filter { clusters[$0].topic != topic }
        let likeness = LogisticRegression(used.flatMap { tellings[$0] }, penalty: penalty).weights.map { Float($0) }
        let told = ConflictModel(words: words, likeness: likeness)
        let rows = used.flatMap { self.rows(of: clusters[$0], told) }
        let scope = topic.map { "Without topic \($0): " } ?? ""
        print("\(scope)\(rows.count) pairs, \(rows.count { $0.isPositive }) conflicts")
        var weights = LogisticRegression(rows, penalty: penalty).weights.map { Float($0) }
        weights[0] -= Float(log(worth / (1 - worth)))
        return ConflictModel(words: words, likeness: likeness, weights: weights)
    }

    private func rows(of cluster: NumberClusters.Cluster, _ told: ConflictModel) -> [LogisticRegression.Row] {
        let examples = conflictExamples(in: cluster.articles, model: told)
        let judged = examples.map { judge($0, cluster) }
        var facts: [String: Int] = [:]
        for verdict in judged where verdict.isConflict { facts[verdict.fact, default: 0] += 1 }
        return zip(examples, judged).map { example, verdict in
            // A fact that is often told is one fact.
            let weight = verdict.isConflict ? 1 / Double(facts[verdict.fact] ?? 1).squareRoot() : verdict.weight
            return .init(
                signals: example.signals, isPositive: verdict.isConflict,
                weight: cluster.isWritten ? writtenWeight * weight : weight)
        }
    }

    private func judge(
        _ example: ConflictExample, _ cluster: NumberClusters.Cluster
    ) -> (isConflict: Bool, fact: String, weight: Double) {
        if let verdict = judgements.verdict(on: example, in: cluster) {
            return (verdict.isConflict, verdict.fact, 1)
        }
        if let question = judgements.question(of: example, in: cluster) { return (true, question, 1) }
        return (false, "", unjudgedWeight)
    }
}
