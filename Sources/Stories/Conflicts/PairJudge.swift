import Annotations

/// Two figures that disagree.
struct Disagreement {
    /// Indices of figures, the smaller first.
    let a: Int
    let b: Int
    let relation: Conflict.Relation
    let confidence: Double
}

/// Decides whether, and how, two figures of one key disagree.
struct PairJudge {
    let reader: EvidenceReader
    let vetoes: Vetoes
    /// Numbers that some sentence of the story gives as all there were, by class of noun.
    let totals: Set<Total>
    let updates: UpdateRule

    struct Total: Hashable {
        let nounClass: Word
        let value: Double
    }

    /// How two figures disagree, and how surely; nil when they do not.
    ///
    /// - Parameters:
    ///   - weights: those of the model.
    ///   - least: nil when they disagree less surely.
    @inline(__always)
    func disagreement(
        _ indexA: Int, _ indexB: Int, _ weights: UnsafeBufferPointer<Float>, from least: Double
    ) -> Disagreement? {
        guard let relation = relation(indexA, indexB) else { return nil }
        let confidence =
            relation.isOfValues ? valueConfidence(indexA, indexB, weights) : exclusionConfidence(indexA, indexB)
        guard confidence >= least, !reader.told.areCrossed(indexA, indexB) else { return nil }
        return Disagreement(a: indexA, b: indexB, relation: relation, confidence: confidence)
    }

    /// How two figures disagree if they answer the same question; nil when they do not, or surely answer different ones.
    @inline(__always)
    func relation(_ indexA: Int, _ indexB: Int) -> Conflict.Relation? {
        let values = reader.told.pairs[indexA, indexB].values
        let (a, b) = (reader.told.figures[indexA], reader.told.figures[indexB])
        let haveOutcomes = a.outcome != nil && b.outcome != nil
        // Settles most pairs.
        if values == .agree, !haveOutcomes { return nil }
        if vetoes.forbid(a, b) { return nil }
        if haveOutcomes, !vetoes.forbidExclusion(a, b), let relation = exclusion(a, b) ?? exclusion(b, a) {
            return relation
        }
        return values == .agree || vetoes.forbidValue(a, b) ? nil : relation(of: values, a, b)
    }

    @inline(__always)
    private func valueConfidence(_ indexA: Int, _ indexB: Int, _ weights: UnsafeBufferPointer<Float>) -> Double {
        var score = PairScore(weights: weights)
        reader.read(indexA, indexB, into: &score)
        return score.confidence
    }

    /// Opposite outcomes leave little to doubt beyond whether the same things are meant.
    private func exclusionConfidence(_ indexA: Int, _ indexB: Int) -> Double {
        let (told, figures) = (reader.told, reader.told.figures)
        let pair = told.pairs[indexA, indexB]
        let context = Double(told.sentence.similarity(pair.sentence, indexA, indexB))
        let modifiers = Double(told.modifiers.similarity(pair.modifiers, indexA, indexB))
        let isOtherKind = modifiers == 0 && figures[indexA].lists.hasModifiers && figures[indexB].lists.hasModifiers
        return logistic(0.4 + 2 * context + 1.5 * modifiers - (isOtherKind ? 1 : 0))
    }

    /// Whether `whole` (all, none, or a known total) and `part` have outcomes that exclude each other.
    private func exclusion(_ whole: Figure, _ part: Figure) -> Conflict.Relation? {
        guard let outcome = whole.outcome, let other = part.outcome, isSameKind(whole, part), part.extent == .some,
            part.unit == .count, !part.isIndefinite, part.amount.interval != Interval(0),
            part.role == .count || part.amount.interval.low != nil, part.nounClass != nil, part.amount.hasBounds
        else { return nil }
        switch whole.extent {
        case .all: return outcome.opposes(other) ? .allOrNone : nil
        case .none: return outcome == other ? .allOrNone : nil
        case .some:
            guard outcome.opposes(other), isWhole(whole), let count = whole.amount.interval.low, whole.unit == .count,
                let few = part.amount.interval.low ?? part.amount.interval.high, few < count
            else { return nil }
            return .partVersusWhole
        }
    }

    /// Residents are people, but "people" may be any.
    private func isSameKind(_ a: Figure, _ b: Figure) -> Bool {
        a.noun == b.noun || a.nounClass == b.nounClass && a.nounClass != .person
    }

    private func isWhole(_ figure: Figure) -> Bool {
        guard figure.amount.interval.isExact, let value = figure.amount.interval.low, value > 1,
            let nounClass = figure.nounClass
        else { return false }
        return figure.isTotal || totals.contains(Total(nounClass: nounClass, value: value))
    }

    @inline(__always)
    private func relation(of values: Amount.Relation, _ a: Figure, _ b: Figure) -> Conflict.Relation? {
        if values == .meetAtBound { return .bound }
        if a.unit == .count || a.role == b.role { return updates.isUpdate(a, b) ? .update : .value }
        return nil
    }
}

extension Conflict.Relation {
    /// Whether the values are at odds, and not what is told of a part and of the whole.
    var isOfValues: Bool {
        switch self {
        case .value, .bound, .update: true
        case .partVersusWhole, .allOrNone: false
        }
    }
}
