import Syntax

extension NumberFinder {
    // MARK: Earthquakes

    /// "magnitude 4.6", "a 4.6 earthquake", "6.0 on the Richter scale"
    func magnitude(_ range: AmountRange, from start: Int, bounds: [Bound]) -> Finding? {
        guard range.first.unit == nil, range.first.numeral.hasDigits, let value = range.value.high, value > 0,
            value < 10
        else { return nil }
        let end = range.atoms.upperBound
        let isNamed =
            list.lower(start - 1) == "magnitude" || list.isHyphen(start - 1) && list.lower(start - 2) == "magnitude"
            || list.end(of: ["magnitude", "of"], at: start - 2) != nil
        let isShaking =
            ["earthquake", "aftershock"].contains(CountableNouns.group(of: list[end].lemma)) && value != value.rounded()
        guard isNamed || isShaking || list.end(of: ["on", "the", "richter"], at: end) != nil,
            let unit = UnitLexicon.english.unit(named: "magnitude")
        else { return nil }
        var finding = Finding(
            atoms: start..<end, number: range.atoms.lowerBound..<range.first.numeral.atoms.upperBound,
            value: .interval(Bound.applied(bounds, to: range.value)), unit: unit.name, role: unit.role)
        finding.measure = unit
        finding.isApproximate = bounds.contains(where: \.isApproximate)
        return finding
    }

    // MARK: Ratios

    private static let ratioWords = [
        ["out", "of", "every"], ["out", "of"], ["of", "every"], ["in", "every"], ["in"], ["over"],
    ]

    /// "1 in 500", "two out of three".
    func ratio(_ range: AmountRange, from start: Int, bounds: [Bound]) -> Finding? {
        let amount = range.first
        guard amount.unit == nil, amount.numeral.form == .cardinal,
            let part = range.value.isExact ? range.value.low : nil, abs(part) >= 1,
            part == part.rounded()
        else { return nil }
        let end = amount.atoms.upperBound
        let isOutOf = list.has(end, ["out", "of"])
        guard let next = NumberFinder.ratioWords.lazy.compactMap({ list.end(of: $0, at: end) }).first,
            let all = NumberReader(list: list).read(at: next), let whole = all.exact, whole > abs(part),
            all.form == .cardinal,
            whole == whole.rounded(), list.lower(end) != "over" || abs(part) == 1,
            isOutOf
                || part <= 10 && whole >= 2 && YearFinder(list: list).plainYear(at: next) == nil
                    && units.unit(behind: all) == nil
        else { return nil }
        let after = Approximators.after(at: all.atoms.upperBound, in: list)
        let bounds = bounds + (after.map { [$0.bound] } ?? [])
        var finding = Finding(
            atoms: start..<(after?.end ?? all.atoms.upperBound), number: range.atoms.lowerBound..<all.atoms.upperBound,
            value: .interval(Bound.applied(bounds, to: Interval(part / whole))), unit: "fraction", role: .fraction)
        finding.isApproximate = bounds.contains(where: \.isApproximate)
        if let noun = nouns.find(at: finding.atoms.upperBound, isPlural: true) {
            finding.atoms = start..<noun.atoms.upperBound
            finding.head = noun.head
        }
        finding.next = all.atoms.upperBound
        return finding
    }

    // MARK: Scores

    /// "2-1", "by 31 votes to 12".
    func score(_ range: AmountRange) -> Finding? {
        let amount = range.first
        guard amount.unit == nil, let first = range.value.low, first >= 0, first < 1000, first == first.rounded() else {
            return nil
        }
        let end = range.atoms.upperBound
        if range.value.isExact, list.has(end, ["votes", "goals", "points", "runs", "games", "sets"]),
            list.lower(end + 1) == "to",
            let other = NumberReader(list: list).read(at: end + 2), units.unit(behind: other) == nil
        {
            return scoreFinding(range.atoms.lowerBound..<other.atoms.upperBound)
        }
        if range.value.isExact, list.isHyphen(end), list.isGlued(end), list[range.atoms.lowerBound].isPlainInteger,
            list[end + 1].isPlainInteger,
            list.isGlued(end + 1), !list.isGlued(end + 2) || !list.isHyphen(end + 2),
            list.lower(end + 1).utf8.count <= 3
        {
            return scoreFinding(range.atoms.lowerBound..<(end + 2))
        }
        if let score = contest(range, end) { return score }
        let isSpread = !range.value.isExact && range.atoms.count == 3 && list.isHyphen(range.atoms.lowerBound + 1)
        if isSpread, (range.value.high ?? 0) < 200, list.topics.contains(.contest), !nouns.isPluralNoun(end) {
            return scoreFinding(range.atoms)
        }
        return nil
    }

    /// "voted 31 to 12", "a ratio of 3 to 1", "3:1": the larger number first, so that it is no range.
    private func contest(_ range: AmountRange, _ end: Int) -> Finding? {
        guard range.value.isExact, let first = range.value.low, list.has(end, ["to", ":"]),
            list.lower(end) == "to" || list.isGlued(end) && list.isGlued(end + 1),
            list.lower(range.atoms.lowerBound - 1) != "from",
            let other = NumberReader(list: list).read(at: end + 1), let second = other.exact, second < first,
            second >= 0,
            second == second.rounded(), units.unit(behind: other) == nil,
            !nouns.isPluralNoun(other.atoms.upperBound) || list.lower(other.atoms.upperBound) == "odds",
            !list.topics.isDisjoint(with: [.contest, .ratio])
        else { return nil }
        return scoreFinding(range.atoms.lowerBound..<other.atoms.upperBound)
    }

    private func scoreFinding(_ atoms: Range<Int>) -> Finding {
        let first = NumberReader(list: list).read(at: atoms.lowerBound)?.exact ?? 0
        return Finding(atoms: atoms, number: atoms, value: .interval(Interval(first)), unit: "score", role: .score)
    }
}
