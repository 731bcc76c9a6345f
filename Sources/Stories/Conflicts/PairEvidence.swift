import Annotations

/// What speaks for and against two figures answering the same question. Every signal lies in 0...1.
struct PairEvidence {
    enum Signal: String, CaseIterable {
        case sameNoun, sharedModifiers, clashingModifiers
        case samePredicate, sameOutcome, clashingPredicates
        case context, near, rarestNear, names, clashingNames
        case sharedTimes, clashingTimes
        case sameSource, sameArticle
        case definite, part, indefinite
        /// How many different values the story has under the key.
        case diversity
        /// How near the two numbers are to each other.
        case closeness
        /// The article of one also holds the value of the other.
        case bothInOneArticle
        case small, measure, duration, money, percent
        case sameWrittenUnit
    }

    private(set) var values = [Double](repeating: 0, count: Signal.allCases.count)

    subscript(signal: Signal) -> Double {
        get { values[Self.place[signal] ?? 0] }
        set { values[Self.place[signal] ?? 0] = newValue }
    }

    private static let place = Dictionary(uniqueKeysWithValues: zip(Signal.allCases, Signal.allCases.indices))
}

/// What the figures under one key have in common.
struct KeyFacts {
    /// How many different intervals.
    let distinct: Int
    /// The intervals that each article states.
    let stated: [Int: Set<Int>]
    /// For each figure of the story, which of the distinct intervals it states.
    let valueOf: [Int: Int]

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

    func evidence(_ a: Figure, _ indexA: Int, _ b: Figure, _ indexB: Int) -> PairEvidence {
        var evidence = PairEvidence()
        readNouns(a, b, &evidence)
        readPredicates(a, b, &evidence)
        readContext(a, b, &evidence)
        evidence[.sameSource] = a.speaker != nil && a.speaker == b.speaker ? 1 : 0
        evidence[.sameArticle] = a.article == b.article ? 1 : 0
        evidence[.definite] = a.isDefinite && b.isDefinite ? 1 : 0
        evidence[.part] = (a.whole == nil) != (b.whole == nil) && evidence[.sameOutcome] == 0 ? 1 : 0
        evidence[.indefinite] = a.isIndefinite || b.isIndefinite ? 1 : 0
        evidence[.diversity] = min(1, logarithm(Double(max(1, facts.distinct))) / 4)
        evidence[.closeness] = closeness(a.amount.middle, b.amount.middle)
        evidence[.bothInOneArticle] = bothInOneArticle(a, indexA, b, indexB) ? 1 : 0
        evidence[.small] = min(abs(a.amount.middle), abs(b.amount.middle)) <= 2 && a.unit == "count" ? 1 : 0
        evidence[.measure] = a.role == .measure ? 1 : 0
        evidence[.duration] = a.role == .duration ? 1 : 0
        evidence[.money] = a.role == .money ? 1 : 0
        evidence[.percent] = a.unit == "percent" ? 1 : 0
        evidence[.sameWrittenUnit] = a.unit != "count" && a.writtenUnit == b.writtenUnit ? 1 : 0
        return evidence
    }

    private func readNouns(_ a: Figure, _ b: Figure, _ evidence: inout PairEvidence) {
        if let noun = a.noun, let other = b.noun {
            evidence[.sameNoun] = noun == other ? 1 : a.nounClass == b.nounClass ? 0.7 : 0
        }
        guard !a.modifiers.isEmpty, !b.modifiers.isEmpty else { return }
        let shared = weights.sum(intersection(a.modifiers, b.modifiers))
        evidence[.sharedModifiers] = shared / max(0.1, min(weights.sum(a.modifiers), weights.sum(b.modifiers)))
        evidence[.clashingModifiers] = shared > 0 ? 0 : 1
    }

    private func readPredicates(_ a: Figure, _ b: Figure, _ evidence: inout PairEvidence) {
        let sameOutcome = a.outcome != nil && a.outcome == b.outcome
        evidence[.sameOutcome] = sameOutcome ? 1 : 0
        guard let predicate = a.predicate, let other = b.predicate else { return }
        evidence[.samePredicate] = predicate == other ? 1 : 0
        evidence[.clashingPredicates] = predicate != other && !sameOutcome ? 1 : 0
    }

    private func readContext(_ a: Figure, _ b: Figure, _ evidence: inout PairEvidence) {
        evidence[.context] = weights.similarity(a.sentence.words, b.sentence.words)
        evidence[.near] = weights.similarity(a.near, b.near)
        evidence[.rarestNear] = min(1, (intersection(a.near, b.near).map { weights[$0] }.max() ?? 0) / 6)
        evidence[.names] = weights.similarity(a.sentence.names, b.sentence.names)
        let disjoint = intersection(a.nearNames, b.nearNames).isEmpty
        evidence[.clashingNames] = disjoint && !a.nearNames.isEmpty && !b.nearNames.isEmpty ? 1 : 0
        let shared = !a.times.weekdays.isDisjoint(with: b.times.weekdays)
        evidence[.sharedTimes] = shared ? 1 : 0
        evidence[.clashingTimes] = !shared && !a.times.weekdays.isEmpty && !b.times.weekdays.isEmpty ? 1 : 0
    }

    private func closeness(_ a: Double, _ b: Double) -> Double {
        guard a > 0, b > 0 else { return 0 }
        return max(0, 1 - abs(logarithm(a / b)) / logarithm(4))
    }

    private func bothInOneArticle(_ a: Figure, _ indexA: Int, _ b: Figure, _ indexB: Int) -> Bool {
        guard a.article != b.article, let valueA = facts.valueOf[indexA], let valueB = facts.valueOf[indexB] else {
            return false
        }
        return facts.stated[a.article]?.contains(valueB) ?? false || facts.stated[b.article]?.contains(valueA) ?? false
    }
}
