import Syntax

/// Finds quantities that have a figure: counts, measures, money, percentages, ranges, ratios, scores, ages.
struct NumberFinder {
    let list: AtomList
    let units: UnitReader
    let nouns: NounPhraseFinder

    init(list: AtomList) {
        self.list = list
        self.units = UnitReader(list: list)
        self.nouns = NounPhraseFinder(list: list)
    }

    /// A number with its unit, before bounds and nouns.
    struct Amount {
        var numeral: Numeral
        /// From the currency sign to the unit.
        var atoms: Range<Int>
        var unit: Unit?
        /// Whether a hyphen joins number and unit ("six-mile").
        var isCompound = false
    }

    /// The quantity that begins at an atom, with the approximators in front of it.
    func number(at start: Int) -> Finding? {
        var bounds: [Bound] = []
        var index = start
        while bounds.count < 3, !list[index].isDigits, let (bound, end) = Approximators.before(at: index, in: list) {
            if list[start].isLetters, list.isGlued(end), !list.isHyphen(end) { break }
            bounds.append(bound)
            index = end
        }
        if index > start, list[index].isDigits || !list[index].opens.isEmpty, isOther(at: index) { return nil }
        guard !isIdiom(at: index), let range = amountRange(at: index) ?? (bounds.isEmpty ? nil : single(at: index))
        else { return nil }
        if !bounds.isEmpty, !accepts(bounds, from: start, range) { return nil }
        if let closed = closed(range, from: start, bounds) { return finding(closed, from: start, bounds: []) }
        return finding(range, from: start, bounds: bounds)
    }

    /// "more than 10 but fewer than 20": two opposite bounds make one interval.
    private func closed(_ first: AmountRange, from start: Int, _ bounds: [Bound]) -> AmountRange? {
        let end = first.atoms.upperBound
        guard !bounds.isEmpty, list.has(end, ["and", "but"]),
            let (bound, next) = Approximators.before(at: end + 1, in: list), let second = amount(at: next),
            second.unit?.base == first.first.unit?.base || first.first.unit == nil,
            let value = Bound.applied(bounds, to: first.value).closed(by: bound.applied(to: second.numeral.value))
        else { return nil }
        var amount = second
        amount.numeral.form = first.first.numeral.form
        return AmountRange(first: amount, value: value, atoms: start..<second.atoms.upperBound)
    }

    /// Whether a time, a date or a designation begins behind an approximator.
    private func isOther(at index: Int) -> Bool {
        ClockFinder(list: list).clock(at: index) != nil || isDate(at: index)
            || NameFinder(list: list).isDesignation(at: index)
    }

    /// "a mile" of "almost a mile", "more than a year".
    private func single(at index: Int) -> AmountRange? {
        guard list.has(index, ["a", "an"]) else { return nil }
        let numeral = Numeral(value: Interval(1), atoms: index..<(index + 1))
        guard let found = units.unit(behind: numeral), found.unit.role != .percent,
            list.skipHyphen(found.end) == found.end
        else { return nil }
        var amount = Amount(numeral: numeral, atoms: index..<found.end, unit: found.unit)
        if let end = list.end(of: ["and", "a", "half"], at: found.end) {
            amount.numeral.value = Interval(1.5)
            amount.atoms = index..<end
        }
        return AmountRange(first: amount, value: amount.numeral.value, atoms: amount.atoms)
    }

    /// "between 1990 and 1995", "between 2 and 3 p.m."
    private func isTime(at index: Int) -> Bool {
        if ClockFinder(list: list).clock(at: index) != nil { return true }
        return YearFinder(list: list).isUsual(at: index) && list.lower(index + 1) == "and"
            && YearFinder(list: list).isUsual(at: index + 2) && !list.tag(index + 3).isNoun
    }

    private func isDate(at index: Int) -> Bool {
        guard let date = DateFinder(list: list).date(at: index) else { return false }
        return date.atoms.count > 1 || YearFinder.usual.contains(Int(list.lower(index)) ?? 0)
    }

    // MARK: Amounts and ranges

    struct AmountRange {
        var first: Amount
        var value: Interval
        var atoms: Range<Int>
    }

    private func amountRange(at start: Int) -> AmountRange? {
        if list.lower(start) == "between", !isTime(at: start + 1), let low = amount(at: start + 1, joinsWithAnd: false),
            list.lower(low.atoms.upperBound) == "and", let high = amount(at: low.atoms.upperBound + 1),
            let range = joined(low, high, from: start)
        {
            return range
        }
        guard let first = amount(at: start) else { return nil }
        if let second = secondAmount(behind: first), let range = joined(first, second, from: start) { return range }
        return AmountRange(first: first, value: first.numeral.value, atoms: first.atoms)
    }

    /// The upper end of a range: "10 to 12", "10-12", "two or three".
    private func secondAmount(behind first: Amount) -> Amount? {
        let end = first.atoms.upperBound
        guard first.numeral.exact != nil else { return nil }
        if list.isHyphen(end) {
            // "18-to-24-year-olds"
            if list.lower(end + 1) == "to", list.isHyphen(end + 2) { return amount(at: end + 3) }
            guard first.numeral.hasDigits, let second = amount(at: end + 1), second.numeral.hasDigits else {
                return nil
            }
            return second
        }
        guard list.has(end, ["to", "or"]), !list.has(first.atoms.lowerBound - 1, ["from"]) else { return nil }
        let isOr = list.lower(end) == "or"
        let next = isOr && list.has(end + 1, ["perhaps", "maybe", "possibly", "even"]) ? end + 2 : end + 1
        guard let second = amount(at: next) else { return nil }
        return !isOr && isChange(first, to: second) ? nil : second
    }

    private static let changes: Set<String> = [
        "rise", "fall", "gain", "add", "lose", "climb", "drop", "slip", "jump", "decline", "increase", "decrease", "up",
        "down", "advance", "ease", "tumble", "soar", "edge", "plunge", "sink", "surge", "shed", "slide", "dip", "by",
    ]

    /// "Rose by 6 to 19", "fell $1.20 to $33.10": a change and its result; "rose 2 to 3 percent" is a range.
    private func isChange(_ first: Amount, to second: Amount) -> Bool {
        if let unit = first.unit, let result = second.unit, unit.name != result.name { return true }
        guard NumberFinder.changes.contains(list[first.atoms.lowerBound - 1].lemma) else { return false }
        return first.unit?.role == .money || first.unit == nil && second.unit == nil
    }

    private func joined(_ first: Amount, _ second: Amount, from start: Int) -> AmountRange? {
        guard var low = first.numeral.exact, let high = second.numeral.exact else { return nil }
        guard first.unit == nil || second.unit?.base == first.unit?.base || second.unit == nil else { return nil }
        if first.numeral.scale == 1, second.numeral.scale > 1, low < high / second.numeral.scale {
            low *= second.numeral.scale
        }
        if first.numeral.scale > 1, second.numeral.scale == 1, high < 1000 { return nil }
        guard low < high, list.lower(first.atoms.upperBound) != "or" || high - low <= max(low, 10) else { return nil }
        var amount = second
        amount.unit = second.unit ?? first.unit
        amount.numeral.form = second.numeral.form
        let value = Interval(low, high)
        return AmountRange(first: amount, value: value, atoms: start..<second.atoms.upperBound)
    }

    private func amount(at start: Int, joinsWithAnd: Bool = true) -> Amount? {
        if !list[start].isDigits, let currency = units.currency(at: start) {
            var reader = NumberReader(list: list, isMoney: true)
            reader.joinsWithAnd = false
            guard let numeral = reader.read(at: currency.end) else { return nil }
            var amount = Amount(
                numeral: numeral, atoms: start..<behindCode(numeral.atoms.upperBound), unit: currency.unit)
            addSmallerUnit(to: &amount)
            return amount
        }
        if list.isHyphen(start), let currency = units.currency(at: start + 1), list.isGlued(start + 1),
            var numeral = NumberReader(list: list, isMoney: true).read(at: currency.end), let value = numeral.exact
        {
            numeral.value = Interval(-value)
            return Amount(numeral: numeral, atoms: start..<numeral.atoms.upperBound, unit: currency.unit)
        }
        guard let numeral = NumberReader(list: list, joinsWithAnd: joinsWithAnd).read(at: start) else { return nil }
        return withUnit(numeral)
    }

    private func withUnit(_ numeral: Numeral) -> Amount? {
        let end = numeral.atoms.upperBound
        let filler = fillerEnd(at: end, numeral)
        var probe = numeral
        probe.atoms = numeral.atoms.lowerBound..<filler
        if let height = feetAndInches(numeral) { return height }
        guard let found = units.unit(behind: probe) else {
            return isCode(numeral) ? nil : Amount(numeral: numeral, atoms: numeral.atoms)
        }
        let isCompound = list.skipHyphen(end) > end
        var amount = Amount(
            numeral: numeral, atoms: numeral.atoms.lowerBound..<found.end, unit: found.unit, isCompound: isCompound)
        scaleBehindUnit(&amount)
        if !addInches(to: &amount) { addSmallerUnit(to: &amount) }
        addCents(to: &amount)
        negateBelowZero(&amount)
        return amount
    }

    /// 5'2": feet and inches.
    private func feetAndInches(_ numeral: Numeral) -> Amount? {
        let end = numeral.atoms.upperBound
        guard numeral.hasDigits, numeral.atoms.count == 1, list.has(end, ["'", "′", "’"]), list.isGlued(end),
            list.isGlued(end + 1), list[end + 1].isPlainInteger, let feet = numeral.exact, feet < 10,
            let inches = Double(list.lower(end + 1)), inches < 12, let foot = UnitLexicon.english.unit(named: "foot")
        else { return nil }
        var height = numeral
        height.value = Interval(feet + inches / 12)
        let hasMark = list.has(end + 2, ["\"", "″", "”"]) && list.isGlued(end + 2)
        return Amount(numeral: height, atoms: numeral.atoms.lowerBound..<(hasMark ? end + 3 : end + 2), unit: foot)
    }

    /// "a" of "half a mile", "of a" of "a quarter of a mile".
    private func fillerEnd(at end: Int, _ numeral: Numeral) -> Int {
        if numeral.form == .vague, list.lower(end) == "of" { return end + 1 }
        guard numeral.form == .fraction else { return end }
        if list.has(end, ["a", "an"]) { return end + 1 }
        return list.end(of: ["of", "a"], at: end) ?? list.end(of: ["of", "an"], at: end) ?? end
    }

    /// "2 in" of "5 ft 2 in", "50 cents" of "3 dollars 50 cents".
    private func addSmallerUnit(to amount: inout Amount) {
        guard let unit = amount.unit, unit.factor > 0, let value = amount.numeral.exact, !amount.isCompound else {
            return
        }
        let end = amount.atoms.upperBound
        let start = list.lower(end) == "and" || list.lower(end) == "," ? end + 1 : end
        guard list[start].isDigits || list[start].opens.contains(.number) else { return }
        guard let numeral = NumberReader(list: list).read(at: start), let part = numeral.exact,
            numeral.form == .cardinal
        else { return }
        guard let found = units.unit(behind: numeral) ?? inch(behind: numeral, of: unit),
            let factor = factor(of: found.unit, in: unit), part * factor < 1, unit.role != .percent, unit.offset == 0
        else { return }
        amount.numeral.value = Interval(value + part * factor)
        amount.atoms = amount.atoms.lowerBound..<found.end
    }

    /// "20 degrees below zero"
    private func negateBelowZero(_ amount: inout Amount) {
        guard let unit = amount.unit, unit.base == "kelvin" || unit.base == "degree", let value = amount.numeral.exact,
            let end = list.end(of: ["below", "zero"], at: amount.atoms.upperBound)
        else { return }
        amount.numeral.value = Interval(-value)
        amount.atoms = amount.atoms.lowerBound..<end
    }

    /// "million" of "75 USD million".
    private func scaleBehindUnit(_ amount: inout Amount) {
        let end = amount.atoms.upperBound
        guard amount.unit?.role == .money, amount.numeral.scale == 1, let value = amount.numeral.exact,
            let scale = NumberWords.scales[list.lower(end)]
        else { return }
        amount.numeral.value = Interval(value * scale)
        amount.numeral.scale = scale
        amount.atoms = amount.atoms.lowerBound..<(end + 1)
    }

    /// "50" of "15 dollars and 50", "five pounds fifty": hundredths, where nothing is counted behind them.
    private func addCents(to amount: inout Amount) {
        guard let unit = amount.unit, unit.role == .money || unit.name == "pound",
            unit.factor == 1 || unit.role == .measure, let value = amount.numeral.exact,
            value == value.rounded(), amount.numeral.scale == 1, !amount.isCompound
        else { return }
        let end = amount.atoms.upperBound
        let start = list.lower(end) == "and" ? end + 1 : end
        guard list[start].isDigits || list[start].opens.contains(.number),
            let cents = NumberReader(list: list).read(at: start), let count = cents.exact, cents.form == .cardinal,
            10...99 ~= count, count == count.rounded(), cents.hasDigits == amount.numeral.hasDigits,
            list.has(cents.atoms.upperBound, ["", ".", ",", ";", "more", "and", "for", "?"])
        else { return }
        if unit.role == .measure { amount.unit = units.currency(sign: "£") }
        amount.numeral.value = Interval(value + count / 100)
        amount.atoms = amount.atoms.lowerBound..<cents.atoms.upperBound
    }

    /// How many of a larger unit a smaller one makes; a cent is a hundredth of any currency.
    private func factor(of part: Unit, in unit: Unit) -> Double? {
        if part.base == unit.base, part.factor < unit.factor { return part.factor / unit.factor }
        return part.name == "cent" && unit.role == .money && unit.factor == 1 ? part.factor : nil
    }

    /// "2" of "five-foot-two" and "6-foot-2".
    private func addInches(to amount: inout Amount) -> Bool {
        let end = amount.atoms.upperBound
        guard amount.unit?.name == "foot", list.lower(end - 1) == "foot", let feet = amount.numeral.exact, feet > 1,
            list.skipHyphen(end) > end || !amount.isCompound,
            let numeral = NumberReader(list: list).read(at: list.skipHyphen(end)), let inches = numeral.exact,
            0..<12 ~= inches, units.unit(behind: numeral) == nil
        else { return false }
        amount.numeral.value = Interval(feet + inches / 12)
        amount.atoms = amount.atoms.lowerBound..<numeral.atoms.upperBound
        return true
    }

    private func inch(behind numeral: Numeral, of unit: Unit) -> UnitReader.Found? {
        guard unit.name == "foot", list.lower(numeral.atoms.upperBound) == "in",
            let inch = UnitLexicon.english.unit(named: "inch")
        else { return nil }
        return UnitReader.Found(unit: inch, end: numeral.atoms.upperBound + 1)
    }

    /// "USD" or "dollars" behind "$10", said twice.
    private func behindCode(_ end: Int) -> Int {
        list.has(end, ["usd", "us"]) && list[end].text == list[end].text.uppercased() ? end + 1 : end
    }

    /// Digits with letters glued to them that are no unit are a designation ("24703L").
    private func isCode(_ numeral: Numeral) -> Bool {
        let end = numeral.atoms.upperBound
        return numeral.hasDigits && list.isGlued(end) && list[end].isLetters
            && !["s", "x", "'s", "yr", "yo"].contains(list.lower(end))
    }
}
