/// Finds clock times: "07:58 AM", "4 p.m.", "8:30", "1600 GMT".
struct ClockFinder {
    let list: AtomList

    func clock(at start: Int) -> Finding? {
        guard list[start].isDigits else { return spoken(at: start) }
        if let range = range(at: start) { return range }
        guard let (hour, minute, digitsEnd) = digits(at: start) else { return nil }
        if let (isAfternoon, end) = half(at: digitsEnd), hour <= 12 {
            return finding(start..<end, isAfternoon ? hour % 12 + 12 : hour % 12, minute)
        }
        if let end = oClock(at: digitsEnd), minute == 0, digitsEnd == start + 1 { return finding(start..<end, hour, 0) }
        guard digitsEnd > start + 1 || isMilitary(start) else { return nil }
        return finding(start..<digitsEnd, hour, minute)
    }

    /// "2-3 p.m.", "2 and 3 p.m.", "9.30 to 11am": the half of the day stands behind the last time only.
    private func range(at start: Int) -> Finding? {
        guard let (hour, minute, end) = digits(at: start, isDotted: true), 1...12 ~= hour, half(at: end) == nil,
            list.isHyphen(end) || list.has(end, ["to", "and", "or", "until", "till"]),
            let last = digits(at: end + 1, isDotted: true), let (isAfternoon, halfEnd) = half(at: last.end),
            1...12 ~= last.hour
        else { return nil }
        let lastHour = isAfternoon ? last.hour % 12 + 12 : last.hour % 12
        let sameHalf = isAfternoon ? hour % 12 + 12 : hour % 12
        let first = sameHalf <= lastHour ? sameHalf : hour % 12
        var finding = finding(start..<halfEnd, first, minute)
        finding.value = .time(ClockFinder.time(first, minute), ClockFinder.time(lastHour, last.minute))
        return finding
    }

    static let minutes = ["half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5]

    /// "half past nine", "quarter to six".
    private func spoken(at start: Int) -> Finding? {
        guard let minute = ClockFinder.minutes[list.lower(start)], list.has(start + 1, ["past", "to"]),
            list.lower(start) == "quarter" || list.lower(start + 1) == "past",
            let hour = NumberWords.units[list.lower(start + 2)] ?? NumberWords.teens[list.lower(start + 2)],
            1...12 ~= hour
        else { return nil }
        let isPast = list.lower(start + 1) == "past"
        return finding(start..<(start + 3), isPast ? Int(hour) : Int(hour) - 1, isPast ? minute : 60 - minute)
    }

    private func digits(at start: Int, isDotted: Bool = false) -> (hour: Int, minute: Int, end: Int)? {
        let text = list.lower(start)
        if !list[start].isPlainInteger { return dotted(at: start, isSure: isDotted) }
        guard let hour = Int(text) else { return nil }
        if list.lower(start + 1) == ":", list[start + 2].isPlainInteger, list.lower(start + 2).utf8.count == 2,
            // "7: 38pm"
            list.isGlued(start + 1) && list.isGlued(start + 2) || half(at: start + 3) != nil,
            let minute = Int(list.lower(start + 2)), hour < 24, minute < 60
        {
            let hasSeconds = list.lower(start + 3) == ":" && list.isGlued(start + 3) && list[start + 4].isPlainInteger
            return (hour, minute, hasSeconds ? start + 5 : start + 3)
        }
        if text.utf8.count == 4, isMilitary(start) {
            return hour / 100 < 24 && hour % 100 < 60 ? (hour / 100, hour % 100, start + 1) : nil
        }
        return text.utf8.count <= 2 && hour <= 24 ? (hour, 0, start + 1) : nil
    }

    /// "8.30" of "8.30am".
    private func dotted(at start: Int, isSure: Bool) -> (hour: Int, minute: Int, end: Int)? {
        let parts = list.lower(start).split(separator: ".")
        guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            hour <= 12,
            minute < 60, isSure || half(at: start + 1) != nil
        else { return nil }
        return (hour, minute, start + 1)
    }

    /// "am", "p.m."
    private func half(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        let word = list.lower(index)
        guard let first = word.utf8.first, first == 0x61 || first == 0x70 else { return nil }
        switch word {
        case "am", "pm", "a.m.", "p.m.": return (first == 0x70, index + 1)
        case "a.m", "p.m":
            return (first == 0x70, list.lower(index + 1) == "." && list.isGlued(index + 1) ? index + 2 : index + 1)
        default: return nil
        }
    }

    private func oClock(at index: Int) -> Int? {
        list.has(index, ["o'clock"]) ? index + 1 : list.end(of: ["o", "'clock"], at: index)
    }

    /// Four digits in front of a time zone.
    private func isMilitary(_ index: Int) -> Bool {
        list.lower(index).utf8.count == 4
            && list.has(index + 1, ["gmt", "utc", "hours", "hrs", "edt", "est", "bst", "cet", "et"])
    }

    private func finding(_ atoms: Range<Int>, _ hour: Int, _ minute: Int) -> Finding {
        let time = ClockFinder.time(hour, minute)
        return Finding(atoms: atoms, from: time, to: time, role: .clock)
    }

    private static func time(_ hour: Int, _ minute: Int) -> String { pad(hour) + ":" + pad(minute) }
}
