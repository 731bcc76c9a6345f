import Annotations

/// Weighs the figures under one key in pairs.
struct EvidenceReader {
    let told: ToldFigures
    private let vetoes: Vetoes
    private let rivals: Rivals

    init(_ told: ToldFigures, vetoes: Vetoes) {
        self.told = told
        self.vetoes = vetoes
        rivals = Rivals(told)
    }

    /// What speaks for and against two figures in the window, the earlier first.
    func evidence(_ first: Int, _ second: Int) -> PairEvidence {
        var evidence = PairEvidence()
        let (a, b) = (told.figures[first], told.figures[second])
        readKind(a, b, &evidence)
        readNouns(first, second, &evidence)
        readWords(first, second, &evidence)
        readTelling(a, b, &evidence)
        readTimes(a.times, b.times, &evidence)
        readDoubts(a, b, &evidence)
        readCompanions(first, second, &evidence)
        readValues(first, second, &evidence)
        rivals.describe(first, second, in: &evidence)
        return evidence
    }

    /// How alike two figures are told in their words, and their modifiers.
    func likeness(_ first: Int, _ second: Int) -> (context: Double, modifiers: Double) {
        (Double(told.sentence.similarity(first, second)), Double(told.modifiers.similarity(first, second)))
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

    private func readNouns(_ first: Int, _ second: Int, _ evidence: inout PairEvidence) {
        let (a, b) = (told.figures[first], told.figures[second])
        let (noun, other) = (a.nounClass, b.nounClass)
        if let noun, let other {
            evidence[.sameNoun] = a.noun == b.noun ? 1 : 0
            evidence[.sameNounClass] = noun == other ? 1 : 0
            evidence[.otherNoun] = noun == other ? 0 : 1
        } else {
            evidence[.oneNoun] = (noun == nil) == (other == nil) ? 0 : 1
        }
        evidence[.bothPeople] = a.isPersonal && b.isPersonal ? 1 : 0
        let isTold = told.isNoun(of: first, inSentenceOf: second) || told.isNoun(of: second, inSentenceOf: first)
        evidence[.nounInSentence] = isTold ? 1 : 0
    }

    private func readWords(_ first: Int, _ second: Int, _ evidence: inout PairEvidence) {
        let sums = told.sentence.sums
        evidence[.context] = Double(told.sentence.similarity(first, second))
        evidence[.contextHeld] = Double(
            told.sentence.sum(first, second) / max(12, min(sums[first], sums[second])))
        evidence[.near] = Double(told.near.similarity(first, second))
        evidence[.rarestNear] = Double(told.near.most(first, second)) / WordWeights.rarest
        evidence[.names] = Double(told.names.similarity(first, second))
        let areNamed = told.isNearNames[first] && told.isNearNames[second]
        evidence[.otherNames] = areNamed && told.names.sum(first, second) == 0 ? 1 : 0
        let modifiers = told.modifiers.similarity(first, second)
        let areModified = (told.figures[first].lists.hasModifiers, told.figures[second].lists.hasModifiers)
        evidence[.modifiers] = Double(modifiers)
        evidence[.otherModifiers] = modifiers == 0 && areModified.0 && areModified.1 ? 1 : 0
        evidence[.oneModified] = areModified.0 == areModified.1 ? 0 : 1
        let shorter = min(told.adjacent.sums[first], told.adjacent.sums[second])
        evidence[.adjacent] = Double(told.adjacent.sum(first, second) / max(1, shorter))
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

    private func readDoubts(_ a: Figure, _ b: Figure, _ evidence: inout PairEvidence) {
        evidence[.otherMonth] = vetoes.isOtherMonth(a, b) ? 1 : 0
        evidence[.otherIncrement] = a.isIncrement == b.isIncrement ? 0 : 1
        evidence[.peculiarOutcome] = vetoes.hasPeculiarOutcome(a, b) ? 1 : 0
    }

    /// "14 rifles and 31 magazines", "six rifles and 12 magazines"
    private func readCompanions(_ first: Int, _ second: Int, _ evidence: inout PairEvidence) {
        let companions = told.companions(first, second)
        evidence[.companionsAgree] = companions.agree ? 1 : 0
        evidence[.companionsDisagree] = companions.disagree && !companions.agree ? 1 : 0
    }

    private func readValues(_ first: Int, _ second: Int, _ evidence: inout PairEvidence) {
        let least = min(told.figures[first].amount.middle, told.figures[second].amount.middle)
        evidence[.one] = least <= 1 ? 1 : 0
        guard let logarithm = told.logarithms[first], let other = told.logarithms[second] else { return }
        let ratio = abs(logarithm - other)
        evidence[.closeness] = max(0, 1 - ratio * perFactorOfFour)
        evidence[.closest] = max(0, 1 - ratio * perFactorOfOnePointThree)
        evidence[.distance] = min(1, ratio / 5)
    }
}

private let perFactorOfFour = 1 / logarithm(4)
private let perFactorOfOnePointThree = 1 / logarithm(1.3)
