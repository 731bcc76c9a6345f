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
    let figures: [Figure]
    let reader: EvidenceReader
    let vetoes: Vetoes
    /// Numbers that some sentence of the story gives as all there were, by class of noun.
    let totals: Set<Total>
    let updates: UpdateRule

    struct Total: Hashable {
        let nounClass: Word
        let value: Double
    }

    /// The disagreements of two figures; each relation at most once.
    func disagreements(_ indexA: Int, _ indexB: Int) -> [Disagreement] {
        let a = figures[indexA]
        let b = figures[indexB]
        guard !vetoes.forbid(a, b) else { return [] }
        if let relation = exclusion(a, b) ?? exclusion(b, a) {
            return [
                Disagreement(a: indexA, b: indexB, relation: relation, confidence: exclusionConfidence(indexA, indexB))
            ]
        }
        guard !vetoes.forbidValue(a, b), let relation = relationOfValues(a, b) else { return [] }
        let sure = confidence(reader.evidence(a, indexA, b, indexB))
        return [Disagreement(a: indexA, b: indexB, relation: relation, confidence: sure)]
    }

    /// Opposite outcomes leave little to doubt beyond whether the same things are meant.
    private func exclusionConfidence(_ indexA: Int, _ indexB: Int) -> Double {
        let (a, b) = (figures[indexA], figures[indexB])
        let context = reader.context(indexA, indexB)
        let modifiers = reader.weights.similarity(a.modifiers, b.modifiers)
        let isOtherKind = modifiers == 0 && !a.modifiers.isEmpty && !b.modifiers.isEmpty
        return logistic(0.4 + 2 * context + 1.5 * modifiers - (isOtherKind ? 1 : 0))
    }

    /// Whether `whole` (all, none, or a known total) and `part` have outcomes that exclude each other.
    private func exclusion(_ whole: Figure, _ part: Figure) -> Conflict.Relation? {
        guard part.extent == .some, part.unit == .count, !part.isIndefinite, part.amount.interval != Interval(0),
            part.role == .count || part.amount.interval.low != nil, isSameKind(whole, part),
            part.nounClass != nil, let outcome = whole.outcome, let other = part.outcome, part.amount.hasBounds
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

    private func relationOfValues(_ a: Figure, _ b: Figure) -> Conflict.Relation? {
        if a.amount.meetsAtOneBound(b.amount) { return .bound }
        guard a.amount.disagrees(with: b.amount) else { return nil }
        if a.unit == .count || a.role == b.role { return updates.isUpdate(a, b) ? .update : .value }
        return nil
    }
}
