import Syntax

extension NumberFinder {
    // MARK: Earthquakes

    /// "magnitude 4.6", "a 4.6 earthquake", "6.0 on the Richter scale"
    func magnitude(_ range: AmountRange, from start: Int, bounds: [Bound]) -> Finding? {
        guard range.first.unit == nil, range.first.numeral.hasDigits, let value = range.value.high, value > 0,
            value < 10
        else { return nil }
        let end = range.atoms.upperBound
        let isNamed = list.lower(start - 1) == "magnitude" || list.end(of: ["magnitude", "of"], at: start - 2) != nil
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

    /// "1 in 500", "two out of three".
    func ratio(_ range: AmountRange, from start: Int, bounds: [Bound]) -> Finding? {
        let amount = range.first
        guard amount.unit == nil, amount.numeral.form == .cardinal,
            let part = range.value.isExact ? range.value.low : nil, abs(part) >= 1,
            part == part.rounded()
        else { return nil }
        let end = amount.atoms.upperBound
        let isOutOf =
            list.end(of: ["out", "of"], at: end) != nil || list.end(of: ["out", "of", "every"], at: end) != nil
        guard
            let next = list.end(of: ["out", "of", "every"], at: end) ?? list.end(of: ["out", "of"], at: end)
                ?? list.end(of: ["in", "every"], at: end)
                ?? list.end(of: ["in"], at: end) ?? list.end(of: ["over"], at: end),
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

    private static let contests: Set<String> = [
        "win", "beat", "defeat", "lose", "draw", "victory", "score", "lead", "vote", "trail", "loss", "tie", "edge",
        "thrash", "rout",
        "match", "game", "set", "triumph", "final", "goal", "halftime", "half-time", "inning", "playoff", "ruling",
        "decision",
    ]

    /// "2-1", "by 31 votes to 12".
    func score(_ range: AmountRange) -> Finding? {
        let amount = range.first
        guard amount.unit == nil, let first = range.value.low, first >= 0, first < 200, first == first.rounded() else {
            return nil
        }
        let end = range.atoms.upperBound
        if range.value.isExact, list.has(end, ["votes", "goals", "points", "runs", "games", "sets"]),
            list.lower(end + 1) == "to",
            let other = NumberReader(list: list).read(at: end + 2)
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
        let isSpread = !range.value.isExact && range.atoms.count == 3 && list.isHyphen(range.atoms.lowerBound + 1)
        if isSpread, (range.value.high ?? 0) < 200, isContest, !nouns.isPluralNoun(end) {
            return scoreFinding(range.atoms)
        }
        return nil
    }

    private var isContest: Bool {
        list.sentence.prefix(200).contains { NumberFinder.contests.contains(list[$0].lemma) }
    }

    private func scoreFinding(_ atoms: Range<Int>) -> Finding {
        let first = NumberReader(list: list).read(at: atoms.lowerBound)?.exact ?? 0
        return Finding(atoms: atoms, number: atoms, value: .interval(Interval(first)), unit: "score", role: .score)
    }

    // MARK: Ages

    /// "27-year-old", "27 years old", "aged 40", "age of 40", "Jane Roe, 40,".
    func age(_ range: AmountRange, from start: Int, bounds: [Bound]) -> Finding? {
        let amount = range.first
        let end = range.atoms.upperBound
        if amount.unit?.role == .duration {
            let old = list.skipHyphen(end)
            guard list.has(old, ["old", "olds"]) || list.end(of: ["of", "age"], at: end) != nil else { return nil }
            return ageFinding(
                range, start..<(list.has(old, ["old", "olds"]) ? old + 1 : end + 2), bounds, amount.unit?.name ?? "year"
            )
        }
        guard amount.unit == nil, let years = range.value.low, years < 125, amount.numeral.form == .cardinal else {
            return nil
        }
        if list.has(start - 1, ["aged", "age", "ages"])
            || list.lower(start - 1) == "and" && list.has(start - 3, ["aged", "age", "ages"])
            || list.end(of: ["age", "of"], at: start - 2) != nil
            || list.end(of: ["ages", "of"], at: start - 2) != nil
        {
            return ageFinding(range, start..<end, bounds, "year")
        }
        if isPredicate(start, end) { return ageFinding(range, start..<end, bounds, "year") }
        let isApposition =
            list.lower(start - 1) == "," && list.tag(start - 2).isProperNoun && list[start].isPlainInteger
            && list.lower(start).utf8.count <= 2
            && list.has(end, [",", ".", ";", ")", ""]) && years >= 1 && !DateFinder.isTimeWord(list.lower(start - 2))
        return isApposition ? ageFinding(range, start..<end, bounds, "year") : nil
    }

    private static let mortals: Set<String> = ["he", "she", "who", "i", "him", "her"]

    /// "He was 95", "Roe is 41,", "dies at 75".
    private func isPredicate(_ start: Int, _ end: Int) -> Bool {
        guard list[start].isPlainInteger, list.lower(start) != "0",
            list.has(end, [",", ".", ";", "", "and", "when", "or", "but"]) || list.tag(end) == .CC
        else { return false }
        if list.lower(start - 1) == "at" {
            return (max(list.sentence.lowerBound, start - 10)..<start).contains { list[$0].lemma == "die" }
        }
        guard ["be", "turn"].contains(list[start - 1].lemma) || list.has(start - 1, ["'s", "'m"]) else { return false }
        return NumberFinder.mortals.contains(list.lower(start - 2))
            || list.tag(start - 2).isProperNoun && !DateFinder.isTimeWord(list.lower(start - 2))
    }

    private func ageFinding(_ range: AmountRange, _ atoms: Range<Int>, _ bounds: [Bound], _ unit: String) -> Finding {
        var finding = Finding(
            atoms: atoms, number: range.atoms.lowerBound..<range.first.numeral.atoms.upperBound,
            value: .interval(Bound.applied(bounds, to: range.value)), unit: unit, role: .age)
        finding.measure = UnitLexicon.english.unit(named: unit)
        finding.isApproximate = bounds.contains(where: \.isApproximate)
        return finding
    }
}
