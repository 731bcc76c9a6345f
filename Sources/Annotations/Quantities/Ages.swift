import Syntax

extension NumberFinder {
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
        if let (bound, next) = olderOrYounger(end) { return ageFinding(range, start..<next, bounds + [bound], "year") }
        guard
            isNamedAge(start) || isPredicate(start, end) || isOfPerson(start, end)
                || isApposition(start, end) && years >= 1
        else { return nil }
        return ageFinding(range, start..<end, bounds, "year")
    }

    /// "aged 40", "age of 40", and the second number of "ages of 5 and 11".
    private func isNamedAge(_ start: Int) -> Bool {
        let isSecond = list.lower(start - 1) == "and" && list[start - 2].isDigits
        let before = isSecond ? start - 3 : start - 1
        return list.has(before, ["aged", "age", "ages"])
            || list.lower(before) == "of" && list.has(before - 1, ["age", "ages"])
    }

    /// "or older" of "18 or older".
    private func olderOrYounger(_ end: Int) -> (Bound, Int)? {
        guard list.has(end, ["or", "and"]), list.has(end + 1, ["older", "younger"]) else { return nil }
        return (list.lower(end + 1) == "older" ? .atLeast : .atMost, end + 2)
    }

    /// "a boy of 12"
    private func isOfPerson(_ start: Int, _ end: Int) -> Bool {
        list.lower(start - 1) == "of"
            && list.has(start - 2, ["boy", "girl", "man", "woman", "child", "youth", "teenager"])
            && list[start].isPlainInteger && !list.tag(end).isNoun
    }

    /// "Jane Roe, 40," and "the baker, 40,"
    private func isApposition(_ start: Int, _ end: Int) -> Bool {
        guard list.lower(start - 1) == ",", list[start].isPlainInteger, list.lower(start).utf8.count <= 2,
            list.has(end, [",", ".", ";", ")", ""]), !DateFinder.isTimeWord(list.lower(start - 2))
        else { return false }
        return list.tag(start - 2).isProperNoun || CountableNouns.kind(of: list[start - 2].lemma) == .person
            || list.tag(start - 2).isNoun && list.lower(end) == "," && list.tag(end + 1).isVerb
    }

    private static let mortals: Set<String> = ["he", "she", "who", "i", "him", "her"]

    /// "He was 95", "Roe is 41,", "dies at 75".
    private func isPredicate(_ start: Int, _ end: Int) -> Bool {
        let isTurned = list[start - 1].lemma == "turn" && list.has(end, ["on", "in", "this", "last", "next"])
        guard list[start].isPlainInteger, list.lower(start) != "0",
            isTurned || list.has(end, [",", ".", ";", "", "and", "when", "or", "but"]) || list.tag(end) == .CC
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
