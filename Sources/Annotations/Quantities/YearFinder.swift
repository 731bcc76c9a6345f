import Syntax

/// Finds years, spans of years and decades.
struct YearFinder {
    let list: AtomList

    static let range = 1000...2199
    static let usual = 1700...2099
    private static let openers: Set<String> = [
        "in", "since", "by", "until", "till", "before", "after", "during", "of", "from", "early", "late", "mid",
        "through",
        "between", "to", "circa", "around", "about", "for", "ending", "ended", "and", "as",
    ]
    private static let determiners: Set<String> = ["the", "its", "his", "their", "her", "this", "a", "'s"]

    func year(at start: Int) -> Finding? {
        if let decade = decade(at: start) ?? eraYear(at: start) { return decade }
        if let year = shortYear(at: start) ?? spokenYear(at: start) { return year }
        guard let year = plainYear(at: start) else { return nil }
        if let (last, end) = lastYear(at: start + 1, after: year) {
            return Finding(atoms: start..<end, from: String(year), to: String(last), role: .date)
        }
        if let month = month(at: start + 1) {
            let time = String(year) + "-" + pad(month)
            return Finding(atoms: start..<(start + 3), from: time, to: time, role: .date)
        }
        guard stands(alone: start, year) else { return nil }
        return Finding(atoms: start..<(start + 1), from: String(year), to: String(year), role: .date)
    }

    /// Four digits that can be a year, whatever stands around them.
    func plainYear(at index: Int) -> Int? {
        guard list[index].isPlainInteger, list.lower(index).utf8.count == 4, let year = Int(list.lower(index)),
            YearFinder.range.contains(year)
        else { return nil }
        return year
    }

    /// "44 BC" is the year -43 of ISO 8601, "AD 79" the year 79.
    private func eraYear(at index: Int) -> Finding? {
        if list[index].text == "AD", list[index + 1].isPlainInteger, let year = Int(list.lower(index + 1)), year < 2200
        {
            return era(index..<(index + 2), year)
        }
        guard list[index].isPlainInteger, let year = Int(list.lower(index)), 1..<10_000 ~= year else { return nil }
        switch list[index + 1].text {
        case "BC", "B.C.", "BCE", "B.C.E.": return era(index..<(index + 2), 1 - year)
        case "AD", "A.D.", "CE", "C.E.": return era(index..<(index + 2), year)
        default: return nil
        }
    }

    private func era(_ atoms: Range<Int>, _ year: Int) -> Finding {
        let digits = String(abs(year))
        let time = (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return Finding(atoms: atoms, from: time, to: time, role: .date)
    }

    /// "13" of "2012–13", "2014" of "2012-2014".
    private func lastYear(at index: Int, after first: Int) -> (year: Int, end: Int)? {
        guard list.isHyphen(index) || list.lower(index) == "/", list.isGlued(index), list[index + 1].isPlainInteger,
            let last = Int(list.lower(index + 1)), !list.isGlued(index + 2) || !list.isHyphen(index + 2)
        else { return nil }
        let unit = [1: 10, 2: 100][list.lower(index + 1).utf8.count]
        let year = unit.map { first / $0 * $0 + last } ?? last
        guard YearFinder.usual.contains(first), YearFinder.usual.contains(year), year > first, year - first < 200 else {
            return nil
        }
        return (year, index + 2)
    }

    /// "01" of "1995-01".
    private func month(at index: Int) -> Int? {
        guard list.lower(index) == "-", list.isGlued(index), list.isGlued(index + 1), list[index + 1].isPlainInteger,
            list.lower(index + 1).utf8.count == 2, let month = Int(list.lower(index + 1)), 1...12 ~= month,
            !list.isGlued(index + 2) || list.has(index + 2, [".", ",", ")", ";"])
        else { return nil }
        return month
    }

    func isUsual(at index: Int) -> Bool { plainYear(at: index).map(YearFinder.usual.contains) ?? false }

    /// Whether the neighbours do not make a count or a measure of it.
    private func stands(alone index: Int, _ year: Int) -> Bool {
        guard YearFinder.usual.contains(year),
            !list.has(index + 1, ["%", "percent", "-", "°"]) || !list.isGlued(index + 1)
        else { return false }
        if list.isGlued(index), !list.has(index - 1, ["(", "-", "–", "/", "'", "‘", "“", "\"", "["]) { return false }
        if list.isGlued(index + 1), list[index + 1].isLetters, !list.has(index + 1, ["'s", "’s"]) { return false }
        let numeral = Numeral(value: Interval(Double(year)), atoms: index..<(index + 1), hasDigits: true)
        if let unit = UnitReader(list: list).unit(behind: numeral), !list.has(unit.end - 1, ["in", "m", "g"]) {
            return false
        }
        if YearFinder.openers.contains(list.lower(index - 1)) || YearFinder.determiners.contains(list.lower(index - 1))
        {
            return true
        }
        return list.tag(index + 1) != .NNS && NumberWords.scales[list.lower(index + 1)] == nil
    }

    /// "nineteen eighty-four"
    private func spokenYear(at index: Int) -> Finding? {
        guard let century = NumberWords.teens[list.lower(index)] ?? (list.lower(index) == "twenty" ? 20 : nil),
            16...20 ~= century, !list.isHyphen(index + 1),
            let rest = NumberReader(list: list).readCardinal(at: index + 1), !rest.hasDigits, let value = rest.exact,
            10...99 ~= value, !list.tag(rest.atoms.upperBound).isNoun
        else { return nil }
        let year = String(Int(century * 100 + value))
        return Finding(atoms: index..<rest.atoms.upperBound, from: year, to: year, role: .date)
    }

    /// "'09"
    private func shortYear(at index: Int) -> Finding? {
        guard list.isGlued(index), list.has(index - 1, ["'", "’", "‘"]), !list.isGlued(index - 1),
            list[index].isPlainInteger,
            list.lower(index).utf8.count == 2, let value = Int(list.lower(index)),
            !list.isGlued(index + 1) || !list[index + 1].isLetters
        else { return nil }
        let year = String(value < 50 ? 2000 + value : 1900 + value)
        return Finding(atoms: index..<(index + 1), from: year, to: year, role: .date)
    }

    /// "in his 40s", "in their late 20s or 30s".
    private func isAge(_ index: Int) -> Bool {
        !list.isGlued(index)
            && (index - 5..<index).contains { list.has($0, ["his", "her", "their", "my", "our", "your"]) }
    }

    /// "1990s", "'90s", "mid-1990s".
    private func decade(at index: Int) -> Finding? {
        guard list[index].isPlainInteger, list.lower(index + 1) == "s" || list.lower(index + 1) == "'s",
            list.isGlued(index + 1),
            let value = Int(list.lower(index)), value % 10 == 0
        else { return nil }
        switch list.lower(index).utf8.count {
        case 4 where YearFinder.usual.contains(value):
            return Finding(atoms: index..<(index + 2), from: String(value), to: String(value + 9), role: .date)
        case 2 where value >= 10 && list.lower(index + 1) == "s" && isAge(index):
            var age = Finding(
                atoms: index..<(index + 2), number: index..<(index + 1),
                value: .interval(Interval(Double(value), Double(value + 9))), unit: "year", role: .age)
            age.measure = UnitLexicon.english.unit(named: "year")
            return age
        case 2 where value >= 10 && list.lower(index + 1) == "s":
            let first = 1900 + value
            return Finding(atoms: index..<(index + 2), from: String(first), to: String(first + 9), role: .date)
        default: return nil
        }
    }
}
