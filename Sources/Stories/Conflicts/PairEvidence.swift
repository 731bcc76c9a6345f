import Annotations

/// What speaks for and against two figures answering the same question. Every signal lies in 0...1.
struct PairEvidence {
    enum Signal: Int, CaseIterable {
        /// One noun, or two of one class.
        case sameNoun
        case samePredicate
        /// Content words of the two sentences in common, weighted by rarity.
        case context
        /// The same against the shorter sentence.
        case contextHeld
        /// The rarest word that both have within a few tokens.
        case rarestNear
        /// Names of the two sentences in common.
        case names
        /// The same words, function words too, close before and behind.
        case adjacent
        /// How near the two numbers are to each other.
        case closeness
        /// At most three values under the key, and these two very near each other.
        case rareAndClose
        /// The article of one also holds the value of the other.
        case bothInOneArticle
        case sameArticle
        /// How many articles state the more frequent of the two values.
        case repeated
        case duration, percent
    }

    private(set) var values = [Double](repeating: 0, count: Signal.allCases.count)

    subscript(signal: Signal) -> Double {
        get { values[signal.rawValue] }
        set { values[signal.rawValue] = newValue }
    }
}

/// What the figures under one key have in common.
struct KeyFacts {
    /// How many different intervals.
    let distinct: Int
    /// The intervals that each article states.
    let stated: [Int: Set<Int>]
    /// For each figure of the story, which of the distinct intervals it states.
    let valueOf: [Int: Int]
    /// For each distinct interval, how many articles state it.
    let articles: [Int]

    init(_ members: [Int], in figures: [Figure]) {
        var seen: [Amounts: Int] = [:]
        var stated: [Int: Set<Int>] = [:]
        var valueOf: [Int: Int] = [:]
        for index in members {
            let interval = figures[index].amount.interval
            let value = seen[Amounts(low: interval.low, high: interval.high), default: seen.count]
            seen[Amounts(low: interval.low, high: interval.high)] = value
            stated[figures[index].article, default: []].insert(value)
            valueOf[index] = value
        }
        distinct = seen.count
        self.stated = stated
        self.valueOf = valueOf
        var articles = [Int](repeating: 0, count: seen.count)
        for values in stated.values { for value in values { articles[value] += 1 } }
        self.articles = articles
    }

    private struct Amounts: Hashable {
        let low: Double?
        let high: Double?
    }
}

/// Weighs two figures of one key.
struct EvidenceReader {
    let weights: WordWeights
    let facts: KeyFacts
    /// By figure: its sentence's words, and the names among them.
    private let words: [WeighedList]
    private let names: [WeighedList]

    init(weights: WordWeights, facts: KeyFacts, figures: [Figure]) {
        self.weights = weights
        self.facts = facts
        words = figures.map { weights.weigh($0.words) }
        names = figures.map { weights.weigh($0.names) }
    }

    /// How much the sentences of two figures share.
    func context(_ a: Int, _ b: Int) -> Double { weights.similarity(words[a], words[b]) }

    func evidence(_ a: Figure, _ indexA: Int, _ b: Figure, _ indexB: Int) -> PairEvidence {
        var evidence = PairEvidence()
        if let noun = a.noun, let other = b.noun {
            evidence[.sameNoun] = noun == other ? 1 : a.nounClass == b.nounClass ? 0.7 : 0
        }
        evidence[.samePredicate] = a.predicate != nil && a.predicate == b.predicate ? 1 : 0
        readContext(a, indexA, b, indexB, &evidence)
        evidence[.closeness] = closeness(a.amount.middle, b.amount.middle, within: 4)
        evidence[.rareAndClose] = facts.distinct <= 3 ? closeness(a.amount.middle, b.amount.middle, within: 1.3) : 0
        evidence[.bothInOneArticle] = bothInOneArticle(a, indexA, b, indexB) ? 1 : 0
        evidence[.sameArticle] = a.article == b.article ? 1 : 0
        evidence[.repeated] = repeated(indexA, indexB)
        evidence[.duration] = a.role == .duration ? 1 : 0
        evidence[.percent] = a.unit == .percent ? 1 : 0
        return evidence
    }

    private func readContext(
        _ a: Figure, _ indexA: Int, _ b: Figure, _ indexB: Int, _ evidence: inout PairEvidence
    ) {
        evidence[.context] = context(indexA, indexB)
        evidence[.contextHeld] = weights.containment(words[indexA], words[indexB])
        evidence[.names] = weights.similarity(names[indexA], names[indexB])
        evidence[.rarestNear] = min(1, (intersection(a.near, b.near).map { weights[$0] }.max() ?? 0) / 6)
        let shared = intersection(a.adjacent, b.adjacent).count
        evidence[.adjacent] = Double(shared) / Double(max(1, min(a.adjacent.count, b.adjacent.count)))
    }

    private func closeness(_ a: Double, _ b: Double, within ratio: Double) -> Double {
        guard a > 0, b > 0 else { return 0 }
        return max(0, 1 - abs(logarithm(a / b)) / logarithm(ratio))
    }

    /// A value that many articles repeat is the answer to a question that several asked.
    private func repeated(_ a: Int, _ b: Int) -> Double {
        guard let valueA = facts.valueOf[a], let valueB = facts.valueOf[b] else { return 0 }
        return min(1, Double(max(facts.articles[valueA], facts.articles[valueB]) - 1) / 4)
    }

    private func bothInOneArticle(_ a: Figure, _ indexA: Int, _ b: Figure, _ indexB: Int) -> Bool {
        guard a.article != b.article, let valueA = facts.valueOf[indexA], let valueB = facts.valueOf[indexB] else {
            return false
        }
        return facts.stated[a.article]?.contains(valueB) ?? false || facts.stated[b.article]?.contains(valueA) ?? false
    }
}
