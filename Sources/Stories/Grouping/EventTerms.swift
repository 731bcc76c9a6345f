/// The words that best tell the event of an article from others: those that are frequent in it and rare elsewhere.
struct EventTerms: Sendable {
    private struct Term {
        let word: Word
        let weight: Float
    }

    /// In the order of the words; the squares of the weights sum to 1.
    private let terms: [Term]
    private static let most = 32

    init(_ facts: ArticleFacts, weights: WordWeights) {
        var counts: [Word: Int] = [:]
        for sentence in facts.sentences { for word in facts.list(sentence.words) { counts[word, default: 0] += 1 } }
        var weighted = counts.map {
            (word: $0.key, weight: (1 + logarithm(Double($0.value))) * weights[$0.key])
        }
        weighted.sort { ($1.weight, $0.word) < ($0.weight, $1.word) }
        weighted = weighted.prefix(Self.most).filter { $0.weight > 0 }.sorted { $0.word < $1.word }
        let norm = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        terms = weighted.map { Term(word: $0.word, weight: Float($0.weight / norm)) }
    }

    var words: some Sequence<Word> { terms.lazy.map(\.word) }

    var weightedHashes: [(word: UInt32, weight: Double)] { terms.map { ($0.word.hash, Double($0.weight)) } }

    /// The cosine of the angle between both, from 0 to 1.
    func similarity(_ other: EventTerms) -> Float {
        var (i, j) = (0, 0)
        var sum: Float = 0
        while i < terms.count, j < other.terms.count {
            let (a, b) = (terms[i], other.terms[j])
            if a.word == b.word { sum += a.weight * b.weight }
            if a.word <= b.word { i += 1 }
            if b.word <= a.word { j += 1 }
        }
        return sum
    }
}
