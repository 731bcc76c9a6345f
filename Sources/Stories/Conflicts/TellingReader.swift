import Annotations

/// Weighs in pairs how the figures under one key are told, whatever their values.
struct TellingReader {
    let told: ToldFigures
    let vetoes: Vetoes

    /// How likely it is, from 0 to 1, that two figures that are told so answer the same question, for all pairs. It is not asked of
    /// sentences that have no content word in common.
    ///
    /// - Parameter weights: the bias, then a weight for each signal.
    func likeness(_ weights: [Float]) -> PairTable<Float> {
        var found = PairTable(count: told.figures.count, of: Float(0))
        weights.withUnsafeBufferPointer { weights in
            for first in told.figures.indices {
                found.change(behind: first) { likeness, second in
                    if told.pairs[first, second].sentence == 0 { return }
                    var score = PairScore(weights: weights)
                    read(first, second, into: &score)
                    likeness = Float(score.confidence)
                }
            }
        }
        return found
    }

    /// Tells what in their telling speaks for and against two figures in the window, the earlier first.
    @inline(__always)
    func read(_ first: Int, _ second: Int, into evidence: inout some SignalSink) {
        let (a, b) = (told.figures[first], told.figures[second])
        let pair = told.pairs[first, second]
        readKind(a, b, &evidence)
        readNouns(first, second, a, b, &evidence)
        readWords(first, second, pair, &evidence)
        readModifiers(a, b, told.modifiers.similarity(pair.modifiers, first, second), &evidence)
        readTelling(a, b, &evidence)
        readTimes(a.times, b.times, &evidence)
        readDoubts(a, b, &evidence)
        readCompanions(first, second, &evidence)
    }

    @inline(__always)
    private func readKind(_ a: Figure, _ b: Figure, _ evidence: inout some SignalSink) {
        switch a.role {
        case .duration: evidence.add(.duration)
        case .money: evidence.add(.money)
        case .percent, .fraction: evidence.add(.percent)
        case .measure: evidence.add(.measure)
        case .age: evidence.add(.age)
        case .date: evidence.add(.date)
        case .count, .quantifier, .ordinal, .clock, .score, .name, .other: break
        }
        evidence.add(.sameUnit, if: a.writtenUnit == b.writtenUnit)
        evidence.add(.sameArticle, if: a.article == b.article)
    }

    @inline(__always)
    private func readNouns(
        _ first: Int, _ second: Int, _ a: Figure, _ b: Figure, _ evidence: inout some SignalSink
    ) {
        let (noun, other) = (a.nounClass, b.nounClass)
        if let noun, let other {
            evidence.add(.sameNoun, if: a.noun == b.noun)
            evidence.add(noun == other ? .sameNounClass : .otherNoun)
        } else {
            evidence.add(.oneNoun, if: (noun == nil) != (other == nil))
        }
        evidence.add(.bothPeople, if: a.isPersonal && b.isPersonal)
        let isTold = { told.isNoun($0, inSentenceOf: $1) }
        evidence.add(
            .nounInSentence, if: noun.map { isTold($0, second) } ?? false || other.map { isTold($0, first) } ?? false)
    }

    @inline(__always)
    private func readWords(_ first: Int, _ second: Int, _ pair: ToldPair, _ evidence: inout some SignalSink) {
        let steps = Float(WordWeights.steps)
        let shorter = min(told.sentence.sums[first], told.sentence.sums[second])
        evidence.add(.context, told.sentence.similarity(pair.sentence, first, second))
        evidence.add(.contextHeld, Float(pair.sentence) / steps / max(12, shorter))
        evidence.add(.near, told.near.similarity(pair.near, first, second))
        evidence.add(.rarestNear, Float(pair.rarestNear) / steps / Float(WordWeights.rarest))
        evidence.add(.names, told.names.similarity(pair.names, first, second))
        evidence.add(.otherNames, if: pair.names == 0 && told.isNearNames[first] && told.isNearNames[second])
        let fewer = min(told.adjacent.sums[first], told.adjacent.sums[second])
        evidence.add(.adjacent, Float(pair.adjacent) / steps / max(1, fewer))
    }

    @inline(__always)
    private func readModifiers(_ a: Figure, _ b: Figure, _ likeness: Float, _ evidence: inout some SignalSink) {
        let areModified = (a.lists.hasModifiers, b.lists.hasModifiers)
        evidence.add(.modifiers, likeness)
        evidence.add(.otherModifiers, if: likeness == 0 && areModified.0 && areModified.1)
        evidence.add(.oneModified, if: areModified.0 != areModified.1)
    }

    @inline(__always)
    private func readTelling(_ a: Figure, _ b: Figure, _ evidence: inout some SignalSink) {
        if let predicate = a.predicate, let other = b.predicate {
            evidence.add(predicate == other ? .samePredicate : .otherPredicate)
        }
        if let outcome = a.outcome, outcome == b.outcome { evidence.add(.sameOutcome) }
        evidence.add(.oneOutcome, if: (a.outcome == nil) != (b.outcome == nil))
        evidence.add(.otherTotal, if: a.isTotal != b.isTotal)
        evidence.add(.otherChange, if: a.isChange != b.isChange)
        evidence.add(.part, if: (a.whole == nil) != (b.whole == nil))
        evidence.add(.approximate, if: a.isApproximate || b.isApproximate)
        evidence.add(.open, if: a.amount.isOpen || b.amount.isOpen)
    }

    @inline(__always)
    private func readTimes(_ a: Times, _ b: Times, _ evidence: inout some SignalSink) {
        evidence.add(.sameYear, if: !a.years.isDisjoint(with: b.years))
        evidence.add(.oneYear, if: a.years.isEmpty != b.years.isEmpty)
        guard a.months != 0 || a.weekdays != 0, b.months != 0 || b.weekdays != 0 else { return }
        let isShared = a.months & b.months != 0 || a.weekdays & b.weekdays != 0
        evidence.add(isShared ? .sameDay : .otherDay)
    }

    @inline(__always)
    private func readDoubts(_ a: Figure, _ b: Figure, _ evidence: inout some SignalSink) {
        evidence.add(.otherMonth, if: vetoes.isOtherMonth(a, b))
        evidence.add(.otherIncrement, if: a.isIncrement != b.isIncrement)
        evidence.add(.peculiarOutcome, if: vetoes.hasPeculiarOutcome(a, b))
    }

    /// "14 rifles and 31 magazines", "six rifles and 12 magazines"
    @inline(__always)
    private func readCompanions(_ first: Int, _ second: Int, _ evidence: inout some SignalSink) {
        let companions = told.companions(first, second)
        evidence.add(.companionsAgree, if: companions.agree)
        evidence.add(.companionsDisagree, if: companions.disagree && !companions.agree)
    }
}
