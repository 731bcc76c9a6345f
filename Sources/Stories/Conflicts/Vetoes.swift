import Annotations

/// Reasons why two figures of one key do not answer the same question.
struct Vetoes {
    /// The year the articles were written in, when known.
    let present: Int?

    /// Another year, another actor, the part and the whole of one phrase: rules out every relation.
    @inline(__always)
    func forbid(_ a: Figure, _ b: Figure) -> Bool {
        isOtherYear(a, b) || isOtherActor(a, b) || isPartOf(a, b) || isPartOf(b, a)
    }

    /// Another month, an increment: rules out that outcomes exclude each other, and speaks against other relations.
    @inline(__always)
    func forbidExclusion(_ a: Figure, _ b: Figure) -> Bool { isOtherMonth(a, b) || a.isIncrement != b.isIncrement }

    /// What rules out that two different values disagree by themselves.
    @inline(__always)
    func forbidValue(_ a: Figure, _ b: Figure) -> Bool {
        if a.unit != b.unit || a.extent != .some || b.extent != .some || a.isRate != b.isRate { return true }
        if a.isIndefinite || b.isIndefinite || a.role == .quantifier || b.role == .quantifier { return true }
        return hasOtherOutcome(a, b) || isOneVoice(a, b)
    }

    /// Whether both stand in one article, and not as what two speakers say.
    @inline(__always)
    private func isOneVoice(_ a: Figure, _ b: Figure) -> Bool {
        a.article == b.article && (a.speaker == nil || b.speaker == nil || a.speaker == b.speaker)
    }

    @inline(__always)
    private func isOtherYear(_ a: Figure, _ b: Figure) -> Bool {
        if a.role == .date { return false }
        if !a.times.years.isEmpty, !b.times.years.isEmpty { return a.times.years.isDisjoint(with: b.times.years) }
        let years = a.times.years.isEmpty ? b.times.years : a.times.years
        return !years.isEmpty && present.map { !years.contains($0) } ?? true
    }

    @inline(__always)
    func isOtherMonth(_ a: Figure, _ b: Figure) -> Bool {
        a.times.months != 0 && b.times.months != 0 && a.times.months & b.times.months == 0
    }

    @inline(__always)
    private func isOtherActor(_ a: Figure, _ b: Figure) -> Bool {
        !a.countries.isEmpty && !b.countries.isEmpty && a.countries.isDisjoint(with: b.countries)
    }

    /// "four of the 26": the part and the whole of one phrase.
    @inline(__always)
    private func isPartOf(_ a: Figure, _ b: Figure) -> Bool { a.article == b.article && a.whole == b.quantity }

    /// Fired against crashed, killed against wounded.
    @inline(__always)
    private func hasOtherOutcome(_ a: Figure, _ b: Figure) -> Bool {
        switch (a.outcome, b.outcome) {
        case (let outcome?, let other?):
            outcome.opposes(other) || outcome.scale != other.scale && (isToll(outcome) || isToll(other))
        case (_?, nil) where b.isWhole: true
        case (nil, _?) where a.isWhole: true
        case (let outcome?, nil): b.isTotal && outcome.scale == .target
        case (nil, let other?): a.isTotal && other.scale == .target
        case (nil, nil): false
        }
    }

    @inline(__always)
    private func isToll(_ outcome: Outcome) -> Bool { outcome.scale == .life || outcome.scale == .harm }

    /// A toll beside a count of people of whom nothing is said.
    @inline(__always)
    func hasPeculiarOutcome(_ a: Figure, _ b: Figure) -> Bool {
        switch (a.outcome, b.outcome) {
        case (let outcome?, nil): isPeculiar(outcome, b)
        case (nil, let other?): isPeculiar(other, a)
        default: false
        }
    }

    @inline(__always)
    private func isPeculiar(_ outcome: Outcome, _ other: Figure) -> Bool {
        switch outcome.scale {
        case .life, .harm, .presence, .verdict: other.predicate != nil
        default: false
        }
    }
}
