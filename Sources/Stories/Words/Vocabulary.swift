/// Words as small numbers, and how many sentences of the story hold each.
struct Vocabulary {
    private var numbers: [String: Int] = [:]
    private var sentences: [Int] = []
    private var sentenceCount = 0

    /// The number of a word, a new one when it was not seen before.
    mutating func number(of word: String) -> Int {
        if let known = numbers[word] { return known }
        numbers[word] = sentences.count
        sentences.append(0)
        return sentences.count - 1
    }

    /// Counts one sentence with these words; each is given once.
    mutating func countSentence(_ words: [Int]) {
        sentenceCount += 1
        for word in words { sentences[word] += 1 }
    }

    /// Inverse sentence frequency, smoothed: at least log 2 for a word of every sentence.
    func weights() -> WordWeights {
        let all = Double(sentenceCount)
        return WordWeights(of: sentences.map { logarithm(1 + all / Double(max(1, $0))) })
    }
}

/// How much it says that two sentences share a word.
struct WordWeights {
    private let weights: [Double]

    init(of weights: [Double]) { self.weights = weights }

    subscript(word: Int) -> Double { weights.indices.contains(word) ? weights[word] : 0 }

    func sum(_ words: [Int]) -> Double { words.reduce(0) { $0 + self[$1] } }

    /// Weight of the shared words against the geometric mean of both, from 0 to 1. Both are sorted.
    func similarity(_ a: [Int], _ b: [Int]) -> Double {
        let shared = sum(intersection(a, b))
        guard shared > 0 else { return 0 }
        return shared / (sum(a) * sum(b)).squareRoot()
    }

    /// Weight of the shared words against the lighter of both, of at least three rare words, from 0 to 1. Both are sorted.
    func containment(_ a: [Int], _ b: [Int]) -> Double { sum(intersection(a, b)) / max(12, min(sum(a), sum(b))) }
}

/// What two sorted lists without repetition have in common.
func intersection(_ a: [Int], _ b: [Int]) -> [Int] {
    var shared: [Int] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
        if a[i] == b[j] {
            shared.append(a[i])
            i += 1
            j += 1
        } else if a[i] < b[j] {
            i += 1
        } else {
            j += 1
        }
    }
    return shared
}
