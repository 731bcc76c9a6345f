extension Tokenizer {
    /// A number with its separators, and the letters glued to it as a token of their own.
    mutating func scanNumber() { scanNumber(from: position) }

    /// - Parameter start: the first digit; what stands before it from `position` on is the number's sign or point.
    mutating func scanNumber(from start: Int) {
        var end = endOfDigits(from: start)
        while let next = endOfSeparatedDigits(from: end, digitsBefore: end - start) { end = next }
        emit(.number, to: endOfOrdinalOrDecade(from: end) ?? end)
        if reader.kind(at: position) == .letter, position == end { scanWord(gluedToNumber: true) }
    }

    private func endOfDigits(from start: Int) -> Int {
        var end = start
        while end < reader.count {
            let character = reader.character(at: end)
            guard character.kind == .digit else { break }
            end = character.end
        }
        return end
    }

    /// The end of a separator and the digits behind it: "4.6", "1,500", "07:58".
    private func endOfSeparatedDigits(from end: Int, digitsBefore: Int) -> Int? {
        guard reader.isDigit(at: end + 1) else { return nil }
        let separator = reader.byte(at: end)
        guard separator == 0x2E || separator == 0x2C || separator == 0x3A else { return nil }
        let next = endOfDigits(from: end + 1)
        let length = next - end - 1
        switch separator {
        case 0x2E: return next
        case 0x2C: return length == 3 || (length == 2 && reader.byte(at: next) == 0x2C) ? next : nil
        default: return length == 2 ? next : nil
        }
    }

    /// "26th", "1990s", "747s".
    private func endOfOrdinalOrDecade(from end: Int) -> Int? {
        let first = reader.byte(at: end) | 0x20
        let second = reader.byte(at: end + 1) | 0x20
        if first == 0x73, !reader.kind(at: end + 1).isWordCharacter { return end + 1 }
        switch (first, second) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):
            return reader.kind(at: end + 2).isWordCharacter ? nil : end + 2
        default: return nil
        }
    }
}
