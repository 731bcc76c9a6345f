import Text

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
        let counts = facts.words.counts(in: facts.sentences.lazy.map(\.words.indices))
        var heaviest: [(word: Word, weight: Double)] = []
        heaviest.reserveCapacity(Self.most + 1)
        for (word, count) in zip(facts.words.different, counts) where count > 0 {
            let weight = (count == 1 ? 1 : 1 + logarithm(Double(count))) * weights[word]
            let place = heaviest.firstIndex(behind: { ($0.weight, word) < (weight, $0.word) })
            guard place < Self.most, weight > 0 else { continue }
            heaviest.insert((word, weight), at: place)
            if heaviest.count > Self.most { heaviest.removeLast() }
        }
        heaviest.sort { $0.word < $1.word }
        let norm = heaviest.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        terms = heaviest.map { Term(word: $0.word, weight: Float($0.weight / norm)) }
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
