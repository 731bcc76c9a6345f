import Annotations

/// Weighs the figures under one key in pairs.
struct EvidenceReader {
    private let told: [ToldFigure]
    private let rivals: Rivals

    init(_ figures: [Figure], weights: WordWeights) {
        told = figures.map { ToldFigure($0, weights: weights) }
        rivals = Rivals(told)
    }

    /// What speaks for and against two figures in the window, the earlier first.
    func evidence(_ first: Int, _ second: Int) -> PairEvidence {
        var evidence = PairEvidence()
        let (a, b) = (told[first], told[second])
        readKind(a.figure, b.figure, &evidence)
        readNouns(a, b, &evidence)
        readWords(a, b, &evidence)
        readTelling(a.figure, b.figure, &evidence)
        readTimes(a.figure.times, b.figure.times, &evidence)
        readCompanions(a, b, &evidence)
        readValues(a.figure.amount, b.figure.amount, &evidence)
        rivals.describe(first, second, in: &evidence)
        return evidence
    }

    /// How alike two figures are told in their words, and their modifiers.
    func likeness(_ first: Int, _ second: Int) -> (context: Double, modifiers: Double) {
        (
            told[first].sentence.similarity(to: told[second].sentence),
            told[first].modifiers.similarity(to: told[second].modifiers)
        )
    }

    private func readKind(_ a: Figure, _ b: Figure, _ evidence: inout PairEvidence) {
        switch a.role {
        case .duration: evidence[.duration] = 1
        case .money: evidence[.money] = 1
        case .percent, .fraction: evidence[.percent] = 1
        case .measure: evidence[.measure] = 1
        case .age: evidence[.age] = 1
        case .count, .quantifier, .ordinal, .date, .clock, .score, .name, .other: break
        }
        evidence[.sameUnit] = a.writtenUnit == b.writtenUnit ? 1 : 0
        evidence[.sameArticle] = a.article == b.article ? 1 : 0
    }

    private func readNouns(_ a: ToldFigure, _ b: ToldFigure, _ evidence: inout PairEvidence) {
        let (noun, other) = (a.figure.nounClass, b.figure.nounClass)
        if let noun, let other {
            evidence[.sameNoun] = a.figure.noun == b.figure.noun ? 1 : 0
            evidence[.sameNounClass] = noun == other ? 1 : 0
            evidence[.otherNoun] = noun == other ? 0 : 1
        } else {
            evidence[.oneNoun] = (noun == nil) == (other == nil) ? 0 : 1
        }
        evidence[.bothPeople] = a.figure.isPersonal && b.figure.isPersonal ? 1 : 0
        let isTold = noun.map { b.sentence.contains($0) } ?? false || other.map { a.sentence.contains($0) } ?? false
        evidence[.nounInSentence] = isTold ? 1 : 0
    }

    private func readWords(_ a: ToldFigure, _ b: ToldFigure, _ evidence: inout PairEvidence) {
        let shared = a.sentence.shared(with: b.sentence).sum
        evidence[.context] = a.sentence.share(of: shared, with: b.sentence)
        evidence[.contextHeld] = Double(shared / max(12, min(a.sentence.sum, b.sentence.sum)))
        let near = a.near.shared(with: b.near)
        evidence[.near] = a.near.share(of: near.sum, with: b.near)
        evidence[.rarestNear] = Double(near.most) / WordWeights.rarest
        evidence[.names] = a.names.similarity(to: b.names)
        let named = (a.near.shared(with: a.names).sum, b.near.shared(with: b.names).sum)
        evidence[.otherNames] = named.0 > 0 && named.1 > 0 && a.names.shared(with: b.names).sum == 0 ? 1 : 0
        let modifiers = a.modifiers.similarity(to: b.modifiers)
        evidence[.modifiers] = modifiers
        evidence[.otherModifiers] = modifiers == 0 && !a.modifiers.isEmpty && !b.modifiers.isEmpty ? 1 : 0
        evidence[.oneModified] = a.modifiers.isEmpty == b.modifiers.isEmpty ? 0 : 1
        let adjacent = (a.figure.adjacent, b.figure.adjacent)
        let common = intersection(adjacent.0, adjacent.1).count
        evidence[.adjacent] = Double(common) / Double(max(1, min(adjacent.0.count, adjacent.1.count)))
    }

    private func readTelling(_ a: Figure, _ b: Figure, _ evidence: inout PairEvidence) {
        if let predicate = a.predicate, let other = b.predicate {
            evidence[predicate == other ? .samePredicate : .otherPredicate] = 1
        }
        if let outcome = a.outcome, outcome == b.outcome { evidence[.sameOutcome] = 1 }
        evidence[.oneOutcome] = (a.outcome == nil) == (b.outcome == nil) ? 0 : 1
        evidence[.otherTotal] = a.isTotal == b.isTotal ? 0 : 1
        evidence[.otherChange] = a.isChange == b.isChange ? 0 : 1
        evidence[.part] = (a.whole == nil) == (b.whole == nil) ? 0 : 1
        evidence[.approximate] = a.isApproximate || b.isApproximate ? 1 : 0
        let intervals = (a.amount.interval, b.amount.interval)
        evidence[.open] =
            intervals.0.low == nil || intervals.0.high == nil || intervals.1.low == nil || intervals.1.high == nil
            ? 1 : 0
    }

    private func readTimes(_ a: Times, _ b: Times, _ evidence: inout PairEvidence) {
        if !a.years.isEmpty, !b.years.isEmpty { evidence[.sameYear] = a.years.isDisjoint(with: b.years) ? 0 : 1 }
        evidence[.oneYear] = a.years.isEmpty == b.years.isEmpty ? 0 : 1
        guard a.months != 0 || a.weekdays != 0, b.months != 0 || b.weekdays != 0 else { return }
        let isShared = a.months & b.months != 0 || a.weekdays & b.weekdays != 0
        evidence[isShared ? .sameDay : .otherDay] = 1
    }

    /// Figures of one noun or unit in the two sentences: "14 rifles and 31 magazines", "six rifles and 12 magazines".
    private func readCompanions(_ a: ToldFigure, _ b: ToldFigure, _ evidence: inout PairEvidence) {
        var (agree, disagree) = (false, false)
        for companion in a.companions {
            for other in b.companions where companion.isSameThing(as: other) {
                if companion.amount.disagrees(with: other.amount) { disagree = true } else { agree = true }
            }
        }
        evidence[.companionsAgree] = agree ? 1 : 0
        evidence[.companionsDisagree] = disagree && !agree ? 1 : 0
    }

    private func readValues(_ a: Amount, _ b: Amount, _ evidence: inout PairEvidence) {
        let (low, high) = (min(a.middle, b.middle), max(a.middle, b.middle))
        evidence[.one] = low <= 1 ? 1 : 0
        guard low > 0 else { return }
        let ratio = logarithm(high / low)
        evidence[.closeness] = max(0, 1 - ratio / logarithm(4))
        evidence[.closest] = max(0, 1 - ratio / logarithm(1.3))
        evidence[.distance] = min(1, ratio / 5)
    }
}
