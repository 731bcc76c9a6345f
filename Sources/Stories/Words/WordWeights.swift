/// How much it says that two sentences share a word: inverse sentence frequency over some articles.
package struct WordWeights: Sendable {
    private var weights: [Word: Float] = [:]
    /// As of one sentence.
    private let weightOfUnknown: Float
    private let rarityScale: Float

    package init(of articles: [ArticleFacts]) {
        let all = Double(articles.reduce(0) { $0 + $1.sentences.count })
        var sentences: [Word: Int] = [:]
        for article in articles {
            for sentence in article.sentences {
                for word in article.list(sentence.words) { sentences[word, default: 0] += 1 }
            }
        }
        weights = sentences.mapValues { Float(logarithm(1 + all / Double($0))) }
        weightOfUnknown = Float(logarithm(1 + all))
        rarityScale = Float(logarithm(max(1, 2000 / max(1, all))))
    }

    /// At least log 2, for a word of every sentence; a word of none is as rare as one of a single sentence.
    subscript(word: Word) -> Double { Double(weights[word] ?? weightOfUnknown) }

    /// The same as if there were at least as many sentences as in a hundred articles: in few, words that all of them share
    /// would say nothing.
    func rarity(of word: Word) -> Double { self[word] + Double(rarityScale) }

    func sum(_ words: WordList) -> Double { words.reduce(0) { $0 + self[$1] } }

    func weigh(_ words: WordList) -> WeighedList { WeighedList(words: words, weight: sum(words)) }

    /// The weight of the words that two lists share.
    func shared(_ a: WordList, _ b: WordList) -> Double {
        var sum = 0.0
        forEachShared(a, b) { sum += self[$0] }
        return sum
    }

    /// Weight of the shared words against the geometric mean of both, from 0 to 1.
    func similarity(_ a: WeighedList, _ b: WeighedList) -> Double {
        let shared = shared(a.words, b.words)
        return shared > 0 ? shared / (a.weight * b.weight).squareRoot() : 0
    }

    func similarity(_ a: WordList, _ b: WordList) -> Double {
        let shared = shared(a, b)
        return shared > 0 ? shared / (sum(a) * sum(b)).squareRoot() : 0
    }

    /// Weight of the shared words against the lighter of both, of at least three rare words, from 0 to 1.
    func containment(_ a: WeighedList, _ b: WeighedList) -> Double {
        shared(a.words, b.words) / max(12, min(a.weight, b.weight))
    }
}

/// A list of words, and how much they weigh together.
struct WeighedList {
    let words: WordList
    let weight: Double
}
