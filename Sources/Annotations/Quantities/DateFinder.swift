/// Finds dates, years, decades and clock times.
struct DateFinder {
    let list: AtomList

    private static let months: [String: Int] = {
        let names = [
            "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.",
            "july jul jul.",
            "august aug aug.", "september sept sept. sep sep.", "october oct oct.", "november nov nov.",
            "december dec dec.",
        ]
        var months: [String: Int] = [:]
        for (index, forms) in names.enumerated() {
            for form in forms.split(separator: " ") { months[String(form)] = index + 1 }
        }
        return months
    }()

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "mon.", "tue", "tue.",
        "tues",
        "tues.", "wed", "wed.", "thu", "thu.", "thur", "thur.", "thurs", "thurs.", "fri", "fri.", "sat", "sat.", "sun",
        "sun.",
    ]

    static var timeWords: some Sequence<String> { Array(months.keys) + weekdays }

    static func isTimeWord(_ word: String) -> Bool { months[word] != nil || weekdays.contains(word) }

    /// The date that begins at an atom, with the weekday in front of it.
    func date(at start: Int) -> Finding? {
        if DateFinder.weekdays.contains(list.lower(start)), list[start].isCapitalized {
            let next = skipMarks(start + 1)
            guard let date = calendarDate(at: next) else { return nil }
            var finding = date
            finding.atoms = start..<date.atoms.upperBound
            return finding
        }
        return calendarDate(at: start) ?? numericDate(at: start) ?? YearFinder(list: list).year(at: start)
    }

    // MARK: Month names

    private func calendarDate(at start: Int) -> Finding? {
        if let month = month(at: start) { return monthDate(at: start, month) }
        guard let (day, end) = day(at: start) else { return nil }
        let monthIndex = list.lower(end) == "of" ? end + 1 : list.skipHyphen(end)
        guard let month = month(at: monthIndex) else { return nil }
        let year = year(behind: skipStop(monthIndex + 1))
        return finding(start..<(year?.end ?? monthIndex + 1), year: year?.value, month: month, days: (day, day))
    }

    private func monthDate(at start: Int, _ month: Int) -> Finding? {
        let next = skipStop(start + 1)
        if let (day, end) = day(at: next) {
            let (last, dayEnd) = lastDay(at: end, after: day) ?? (day, end)
            let year = year(behind: dayEnd)
            return finding(start..<(year?.end ?? dayEnd), year: year?.value, month: month, days: (day, last))
        }
        guard let year = year(behind: next) else { return nil }
        return finding(start..<year.end, year: year.value, month: month, days: nil)
    }

    private func month(at index: Int) -> Int? {
        guard let month = DateFinder.months[list.lower(index)] else { return nil }
        let isWord = list.has(index, ["may", "march", "mar", "dec", "jun", "sep", "jan"])
        return list[index].isCapitalized || !isWord ? month : nil
    }

    private func day(at index: Int) -> (day: Int, end: Int)? {
        guard list[index].isPlainInteger, list.lower(index).utf8.count <= 2, let day = Int(list.lower(index)),
            1...31 ~= day
        else { return nil }
        let hasSuffix = list.has(index + 1, ["st", "nd", "rd", "th"]) && list.isGlued(index + 1)
        let end = hasSuffix ? index + 2 : index + 1
        if list.isGlued(end), list.has(end, [":", "%", "/", "$"]) || list[end].isLetters { return nil }
        return (day, end)
    }

    /// "8" of "Oct. 7-8".
    private func lastDay(at index: Int, after first: Int) -> (day: Int, end: Int)? {
        guard list.isHyphen(index), let (day, end) = day(at: index + 1), day > first else { return nil }
        return (day, end)
    }

    private func year(behind index: Int) -> (value: Int, end: Int)? {
        let at = list.lower(index) == "," ? index + 1 : list.lower(index) == "of" ? index + 1 : list.skipHyphen(index)
        guard let year = YearFinder(list: list).plainYear(at: at), !list.isGlued(at + 1) || !list[at + 1].isLetters
        else { return nil }
        return (year, at + 1)
    }

    private func skipStop(_ index: Int) -> Int { list.lower(index) == "." && list.isGlued(index) ? index + 1 : index }
    private func skipMarks(_ index: Int) -> Int { list.has(index, [",", "."]) ? index + 1 : index }

    private func finding(_ atoms: Range<Int>, year: Int?, month: Int, days: (Int, Int)?) -> Finding {
        let prefix = (year.map(pad) ?? "-") + "-" + pad(month)
        guard let days else { return Finding(atoms: atoms, from: prefix, to: prefix, role: .date) }
        return Finding(atoms: atoms, from: prefix + "-" + pad(days.0), to: prefix + "-" + pad(days.1), role: .date)
    }

    // MARK: Digits alone

    /// "2015-10-08", "04/9/2012", "8.10.2015".
    private func numericDate(at start: Int) -> Finding? {
        if list[start].isDigits, !list[start].isPlainInteger { return dottedDate(at: start) }
        if let day = monthAndDay(at: start) { return day }
        guard list[start].isPlainInteger, let sign = separator(at: start + 1), list[start + 2].isPlainInteger,
            list.lower(start + 3) == sign, list[start + 4].isPlainInteger, let first = Int(list.lower(start)),
            let second = Int(list.lower(start + 2)), let third = Int(list.lower(start + 4))
        else { return nil }
        let atoms = start..<(start + 5)
        if YearFinder.range.contains(first), list.lower(start).utf8.count == 4 {
            return checked(atoms, first, second, third)
        }
        guard
            third > 31 || list.lower(start + 4).utf8.count == 4 || sign == "/" && list.lower(start + 4).utf8.count == 2
        else { return nil }
        let year = third < 100 ? (third < 50 ? 2000 : 1900) + third : third
        return first > 12 ? checked(atoms, year, second, first) : checked(atoms, year, first, second)
    }

    /// "9/11", where the second number is no everyday denominator.
    private func monthAndDay(at start: Int) -> Finding? {
        guard list[start].isPlainInteger, list.lower(start + 1) == "/", list.isGlued(start + 1),
            list.isGlued(start + 2),
            list[start + 2].isPlainInteger, !list.isGlued(start + 3) || !list.has(start + 3, ["/", "-"]),
            !(list.isGlued(start) && list.lower(start - 1) == "/"),
            let month = Int(list.lower(start)), let day = Int(list.lower(start + 2)), 1...12 ~= month, 1...31 ~= day,
            NumberReader(list: list).readDigits(at: start)?.end == start + 1
        else { return nil }
        return finding(start..<(start + 3), year: nil, month: month, days: (day, day))
    }

    private func dottedDate(at start: Int) -> Finding? {
        let parts = list.lower(start).split(separator: ".").map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 999 else {
            return nil
        }
        return checked(start..<(start + 1), year, month, day)
    }

    private func separator(at index: Int) -> String? {
        if list.lower(index) == "/" { return "/" }
        return list.isHyphen(index) && list.isGlued(index) ? list.lower(index) : nil
    }

    private func checked(_ atoms: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> Finding? {
        guard YearFinder.range.contains(year), 1...12 ~= month, 1...31 ~= day else { return nil }
        return finding(atoms, year: year, month: month, days: (day, day))
    }
}

/// A number with at least two digits.
func pad(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }
