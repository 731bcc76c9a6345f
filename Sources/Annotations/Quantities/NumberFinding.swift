import Syntax

extension NumberFinder {
    /// Puts a quantity together from an amount, its approximators and what stands behind it.
    func finding(_ range: AmountRange, from start: Int, bounds: [Bound]) -> Finding? {
        let amount = range.first
        if let special = magnitude(range, from: start, bounds: bounds) ?? ratio(range, from: start, bounds: bounds)
            ?? score(range)
            ?? age(range, from: start, bounds: bounds)
        {
            return special
        }
        var bounds = bounds
        var end = range.atoms.upperBound
        if let (bound, next) = Approximators.after(at: end, in: list) {
            bounds.append(bound)
            end = next
        }
        var finding = Finding(
            atoms: start..<end, number: range.atoms.lowerBound..<amount.numeral.atoms.upperBound,
            value: .interval(Bound.applied(bounds, to: range.value)), unit: "count", role: .count)
        finding.isApproximate = bounds.contains(where: \.isApproximate) || amount.numeral.form == .vague
        if let unit = amount.unit {
            finding.unit = unit.name
            finding.role = unit.role
            finding.measure = unit
        } else if amount.numeral.form == .fraction {
            finding.unit = "fraction"
            finding.role = .fraction
        } else if amount.numeral.form == .vague {
            finding.role = .quantifier
        }
        addNoun(to: &finding, amount, end)
        return checked(finding, amount)
    }

    /// Takes in the counted noun: all of it for counts, shares and percentages; its lemma alone for measures.
    private func addNoun(to finding: inout Finding, _ amount: Amount, _ end: Int) {
        if let unit = amount.unit {
            if unit.role == .percent, let whole = nouns.findWhole(at: end, isOpen: true) {
                take(whole, into: &finding)
            } else if let noun = nouns.findWhole(at: end, isOpen: true) {
                finding.of = list[noun.head].lemma
            } else if amount.isCompound, let noun = nouns.find(at: list.skipHyphen(end), isPlural: false) {
                finding.of = list[noun.head].lemma
            }
            finding.next = max(end, finding.number.upperBound)
            return
        }
        let isShare = amount.numeral.form != .cardinal
        if list.has(end, ["x", "×"]), list[end + 1].isDigits { return }
        finding.next = finding.number.upperBound
        if let whole = nouns.findWhole(at: end, isOpen: isShare) { return take(whole, into: &finding) }
        let increment =
            list.has(end, ["more", "other", "additional", "further", "extra", "fewer", "less"]) ? end + 1 : end
        finding.isIncrement = list.has(end, ["more", "additional", "further", "extra"])
        let compound = list.skipHyphen(increment)
        if compound > increment, !list[compound].isDigits { return takeCompound(compound, into: &finding) }
        let nounStart = skipDeterminer(increment, amount)
        let isPlural = amount.numeral.value != Interval(1) && nounStart == increment && amount.numeral.form == .cardinal
        guard let noun = nouns.find(at: nounStart, isPlural: isPlural),
            !isPlural || nouns.isPluralNoun(noun.head)
        else { return }
        take(noun, into: &finding)
        finding.modifiers = nounStart..<noun.head
    }

    /// "10-member team": the word behind the hyphen is what is counted.
    private func takeCompound(_ index: Int, into finding: inout Finding) {
        finding.atoms = finding.atoms.lowerBound..<(index + 1)
        finding.of = list[index].lemma
    }

    /// "half the missiles", "half of its ships"
    private func skipDeterminer(_ index: Int, _ amount: Amount) -> Int {
        guard amount.numeral.form == .fraction,
            list.has(index, ["the", "its", "their", "his", "her", "our", "those", "these", "a", "an"])
        else { return index }
        return index + 1
    }

    private func take(_ phrase: NounPhrase, into finding: inout Finding) {
        finding.atoms = finding.atoms.lowerBound..<phrase.atoms.upperBound
        finding.head = phrase.head
        finding.whole = phrase.whole
        if let whole = phrase.whole { finding.modifiers = whole..<phrase.head }
        if let (bound, end) = Approximators.after(at: phrase.atoms.upperBound, in: list),
            bound == .atLeast || bound == .atMost,
            list.lower(phrase.atoms.upperBound) == "or", let value = interval(finding)
        {
            finding.value = .interval(bound.applied(to: value))
            finding.atoms = finding.atoms.lowerBound..<end
        }
    }

    private func interval(_ finding: Finding) -> Interval? {
        if case .interval(let value) = finding.value { value } else { nil }
    }

    // MARK: What a number is not

    /// Drops readings that are idioms or parts of other expressions.
    private func checked(_ finding: Finding, _ amount: Amount) -> Finding? {
        if amount.numeral.form == .fraction, amount.unit == nil, !isShare(finding, amount) { return nil }
        let start = amount.atoms.lowerBound
        let word = list.lower(start)
        if word == "one", amount.numeral.atoms.count == 1, !OneReader(list: list).isNumber(at: start, finding) {
            return nil
        }
        if amount.unit?.name == "second", list[start].isLetters, ["a", "the"].contains(word) { return nil }
        if isMultiple(amount) { return nil }
        if amount.unit == nil, isCompoundIdiom(behind: amount.atoms.upperBound) || isNamed(amount) { return nil }
        return finding.head == nil && finding.of == nil && amount.unit == nil && isVersion(amount) ? nil : finding
    }

    private func isShare(_ finding: Finding, _ amount: Amount) -> Bool {
        let start = amount.atoms.lowerBound
        let word = list.lower(start)
        if word == "half", list.has(start - 1, ["first", "second", "the", "other", "better"]) { return false }
        if finding.head == nil { return standsAsFraction(finding, amount) }
        // "a third missile" is an ordinal.
        let isBare = ["a", "an"].contains(word) && amount.numeral.atoms.count == 2
        return !isBare || finding.whole != nil || list.lower(amount.numeral.atoms.upperBound) == "of"
    }

    private static let compoundIdioms: Set<String> = [
        "by", "star", "step", "way", "time", "off", "on", "one", "fold", "sided", "up", "liner", "piece", "nil", "in",
        "to", "handed", "and", "or",
        "something", "size", "hit", "party", "faced",
    ]

    /// "four-by-four", "two-way"
    private func isCompoundIdiom(behind index: Int) -> Bool {
        list.skipHyphen(index) > index
            && (list.has(index + 1, NumberFinder.compoundIdioms)
                || list.lower(index + 1).hasSuffix("ed") && list.lower(index + 1).utf8.count > 4)
    }

    /// "three times as many"
    private func isMultiple(_ amount: Amount) -> Bool {
        let end = amount.atoms.upperBound
        return amount.unit == nil && list.lower(end) == "times"
            && (list.has(end + 1, ["as", "the", "more", "less"]) || list.tag(end + 1) == .JJR)
    }

    /// "a 5K run", "the 2.0 version", "Ocean's Eleven"
    private func isNamed(_ amount: Amount) -> Bool {
        let start = amount.atoms.lowerBound
        let end = amount.atoms.upperBound
        if amount.numeral.hasDigits {
            return list.lower(end) == "version"
                || list.lower(end - 1) == "k" && ["run", "race"].contains(list[end].lemma)
        }
        let word = list[start].text
        guard amount.numeral.form == .cardinal, amount.numeral.atoms.count == 1, list[start].isCapitalized,
            word != word.uppercased(), start > list.sentence.lowerBound
        else { return false }
        return (list[start - 1].isCapitalized || list.tag(start - 1) == .POS) && !list.tag(end).isNoun
            && !list.isTitleCase
    }

    /// "USB 3 support": digits behind a name and in front of a singular noun.
    private func isVersion(_ amount: Amount) -> Bool {
        let start = amount.atoms.lowerBound
        return list[start].isDigits && list.tag(start - 1).isProperNoun && list[start - 1].isLetters
            && list.tag(amount.atoms.upperBound) == .NN
    }

    private func standsAsFraction(_ finding: Finding, _ amount: Amount) -> Bool {
        let first = list.lower(amount.numeral.atoms.lowerBound)
        if ["minus", "negative", "-"].contains(first) { return true }
        if list[amount.numeral.atoms.lowerBound].isDigits || NumberWords.cardinals[first] != nil { return true }
        let end = amount.numeral.atoms.upperBound
        let isAlone = finding.atoms.lowerBound == list.sentence.lowerBound && list.has(end, ["", ".", "?"])
        return finding.atoms.lowerBound < amount.atoms.lowerBound || isAlone || list.has(end, ["are", "were", "have"])
            || NumberWords.denominators[list.lower(end - 1)].map { $0 >= 1000 } ?? false
            || list.has(amount.atoms.lowerBound - 1, ["by", "than", "only", "in"])
            || first == "a" && list.lower(amount.numeral.atoms.lowerBound + 1) == "half"
    }

    /// Whether approximators fit the amount: "over 3 years" is a time that passes, "some two" not a bound of a compound.
    func accepts(_ bounds: [Bound], from start: Int, _ range: AmountRange) -> Bool {
        let word = list.lower(start)
        if word == "over", range.first.unit?.role == .duration {
            return start == list.sentence.lowerBound || list.tag(start - 1) == .IN || list.tag(start - 1) == .TO
                || ["be", "take", "last"].contains(list[start - 1].lemma)
        }
        if word == "perhaps" || word == "estimated" || word == "some" {
            return range.atoms.lowerBound == start + 1 || bounds.count > 1
        }
        return true
    }

    /// The second number of "four-by-four", or a word with digits glued to it ("Twenty20").
    func isIdiom(at index: Int) -> Bool {
        guard list[index].isLetters else { return false }
        if list.isGlued(index + 1), list[index + 1].isDigits { return NumberWords.cardinals[list.lower(index)] != nil }
        return list.isGlued(index) && list.isHyphen(index - 1) && list[index - 2].isLetters && list.isGlued(index - 1)
    }
}
