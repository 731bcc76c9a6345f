/// How much it says that two sentences share a word: inverse sentence frequency over the articles of a story.
struct WordWeights {
    private let sentenceCount: Int
    private var sentences: [Word: Int] = [:]

    init(of articles: [ArticleFacts]) {
        sentenceCount = articles.reduce(0) { $0 + $1.sentences.count }
        for article in articles {
            for sentence in article.sentences {
                for word in article.list(sentence.words) { sentences[word, default: 0] += 1 }
            }
        }
    }

    /// At least log 2, for a word of every sentence; 0 for a word of none.
    subscript(word: Word) -> Double {
        sentences[word].map { logarithm(1 + Double(sentenceCount) / Double($0)) } ?? 0
    }

    func sum(_ words: WordList) -> Double { words.reduce(0) { $0 + self[$1] } }

    /// Weight of the shared words against the geometric mean of both, from 0 to 1.
    func similarity(_ a: WordList, _ b: WordList) -> Double {
        let shared = sum(intersection(a, b))
        guard shared > 0 else { return 0 }
        return shared / (sum(a) * sum(b)).squareRoot()
    }

    /// Weight of the shared words against the lighter of both, of at least three rare words, from 0 to 1.
    func containment(_ a: WordList, _ b: WordList) -> Double { sum(intersection(a, b)) / max(12, min(sum(a), sum(b))) }
}
