import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension NumberReader {
    /// The value of digits at an index, with groups ("1,500", "40 000"), decimals, fractions ("1/2", "1 1/2", "2½") and
    /// powers ("1.3e6"); nil when the digits are no number ("192.168.1.2").
    func readDigits(at index: Int) -> (value: Double, end: Int)? {
        let atom = list[index]
        if let sign = fractionSign(atom) { return (sign, index + 1) }
        guard let value = DigitReader.value(of: atom.lower) else { return nil }
        if let (divisor, end) = readSlash(at: index + 1), atom.isPlainInteger, value < 100 {
            return (value / divisor, end)
        }
        if let sign = fractionSign(list[index + 1]) { return (value + sign, index + 2) }
        if let (part, end) = readMixedPart(at: index + 1), atom.isPlainInteger { return (value + part, end) }
        if let (power, end) = readPower(at: index + 1) { return (value * power, end) }
        if let (exponent, end) = readExponent(at: index + 1) { return bounded(pow(value, exponent), end) }
        if let (decimal, end) = readSplitDecimal(at: index) { return (decimal, end) }
        if let (grouped, end) = readSpacedGroups(at: index) { return (grouped, end) }
        return (value, index + 1)
    }

    private func fractionSign(_ atom: Atom) -> Double? {
        guard atom.isDigits, let scalar = atom.text.unicodeScalars.first, !scalar.isASCII else { return nil }
        return NumberWords.fractionSigns[scalar]
    }

    /// "/4" behind the 3 of "3/4"; only the denominators of everyday fractions. In "4 1 / 2", spaces may stand around it.
    private func readSlash(at index: Int, isMixed: Bool = false) -> (divisor: Double, end: Int)? {
        let isGlued = list.isGlued(index) && list.isGlued(index + 1)
        let isSpaced = isMixed && !list.isGlued(index) && !list.isGlued(index + 1)
        guard list.has(index, ["/", "⁄"]), isGlued || isSpaced, list[index + 1].isPlainInteger,
            list.lower(index + 2) != "/" || !list.isGlued(index + 2), let divisor = Double(list.lower(index + 1)),
            isMixed && isGlued && 2...100 ~= divisor
                || [2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100].contains(divisor)
        else { return nil }
        return (divisor, index + 2)
    }

    /// "4/5" of "1 4/5".
    private func readMixedPart(at index: Int) -> (part: Double, end: Int)? {
        let at = list.skipHyphen(index)
        guard list[at].isPlainInteger, let count = Double(list.lower(at)),
            let (divisor, end) = readSlash(at: at + 1, isMixed: true),
            count < divisor
        else { return nil }
        return (count / divisor, end)
    }

    /// "e6" of "1.3e6", "x10^6" of "1.3x10^6".
    private func readPower(at index: Int) -> (power: Double, end: Int)? {
        if list.has(index, ["x", "×"]), list.lower(index + 1) == "10",
            let (exponent, end) = readExponent(at: index + 2), abs(exponent) <= 30
        {
            return (pow(10, exponent), end)
        }
        guard list.lower(index) == "e", list.isGlued(index) else { return nil }
        let isNegative = list.isHyphen(index + 1)
        let at = isNegative || list.lower(index + 1) == "+" ? index + 2 : index + 1
        guard list[at].isPlainInteger, list.isGlued(at), let exponent = Int(list.lower(at)), exponent <= 30 else {
            return nil
        }
        return (pow(10, Double(isNegative ? -exponent : exponent)), at + 1)
    }

    /// "^-1" of "2.5^-1".
    private func readExponent(at index: Int) -> (exponent: Double, end: Int)? {
        guard list.lower(index) == "^", list.isGlued(index), list.isGlued(index + 1) else { return nil }
        let isNegative = list.isHyphen(index + 1)
        let at = isNegative ? index + 2 : index + 1
        guard list[at].isPlainInteger, list.isGlued(at), let exponent = Double(list.lower(at)), exponent <= 300 else {
            return nil
        }
        return (isNegative ? -exponent : exponent, at + 1)
    }

    /// nil for a power from which scale words and units can make something that is not finite.
    private func bounded(_ power: Double, _ end: Int) -> (value: Double, end: Int)? {
        abs(power) < 1e100 ? (power, end) : nil
    }

    /// Decimals that are atoms of their own: "5,00" with a decimal comma, "115" and ".5" of "USD115.5".
    private func readSplitDecimal(at index: Int) -> (value: Double, end: Int)? {
        guard list[index].isPlainInteger, list.isGlued(index + 1), list.isGlued(index + 2),
            list[index + 2].isPlainInteger,
            !list.isGlued(index + 3) || !list.has(index + 3, [",", "."])
                || !list.isGlued(index + 4)
        else { return nil }
        let isPoint = list.lower(index + 1) == "." && list.isGlued(index)
        let isComma =
            list.lower(index + 1) == "," && list.lower(index + 2).utf8.count <= 2
            && !(list.isGlued(index) && list.lower(index - 1) == ",")
        guard isPoint || isComma else { return nil }
        return Double(list.lower(index) + "." + list.lower(index + 2)).map { ($0, index + 3) }
    }

    /// "1 234 567": groups of three with spaces between; a single group only where it ends in zeros or the space is narrow.
    private func readSpacedGroups(at index: Int) -> (value: Double, end: Int)? {
        guard list[index].isPlainInteger, list.lower(index).utf8.count <= 3, list.lower(index).utf8.first != 0x30 else {
            return nil
        }
        var digits = list.lower(index)
        var end = index + 1
        while digits.utf8.count <= 15, let group = DigitReader.group(list.lower(end)),
            !list.isGlued(end), list[end].span.start - list[end - 1].span.end <= 3
        {
            digits += group
            end += 1
            if list.lower(end - 1).utf8.count > 3 { break }
        }
        let isNarrow = end > index + 1 && list[index + 1].span.start - list[index].span.end > 1
        guard end > index + 2 || end == index + 2 && (digits.hasSuffix("000") || isNarrow) else { return nil }
        return Double(digits).map { ($0, end) }
    }
}

/// The value of a run of digits with separators.
enum DigitReader {
    static func value(of text: String) -> Double? {
        // Longer runs of digits are no quantity, and would not stay finite.
        guard text.utf8.count <= 30 else { return nil }
        let commas = text.utf8.count { $0 == 0x2C }
        let points = text.utf8.count { $0 == 0x2E }
        if commas == 0, points <= 1 { return Double(text) }
        if commas > 0, points <= 1, let value = grouped(text, by: ",", decimal: ".") { return value }
        if points > 0, commas <= 1, let value = grouped(text, by: ".", decimal: ",") { return value }
        // "5,00": a decimal comma.
        guard commas == 1, points == 0, let comma = text.firstIndex(of: ",") else { return nil }
        return Double(text[..<comma] + "." + text[text.index(after: comma)...])
    }

    /// Three digits, with a decimal part or not.
    static func group(_ text: String) -> String? {
        let whole = text.prefix { $0 != "." }
        guard whole.utf8.count == 3, whole.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), Double(text) != nil else {
            return nil
        }
        return text
    }

    /// "1,234.5" and "12,34,567"; nil when the groups are not those of thousands or lakhs.
    private static func grouped(_ text: String, by separator: Character, decimal: Character) -> Double? {
        let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        let groups = parts[0].split(separator: separator, omittingEmptySubsequences: false)
        guard groups.count > 1, groups[0].utf8.count <= 3, groups.last?.utf8.count == 3,
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 || $0.utf8.count == 2 })
        else { return nil }
        return Double(groups.joined() + (parts.count == 2 ? "." + parts[1] : ""))
    }
}
