/// Fractions and decimals that are written in words.
extension NumberReader {
    /// A cardinal number with the fraction that it begins ("two thirds") or that follows ("two and a half").
    func withFraction(_ cardinal: Numeral) -> Numeral {
        guard let value = cardinal.exact else { return cardinal }
        if let (fraction, end) = readShare(cardinal) {
            var numeral = cardinal
            numeral.value = Interval(fraction)
            numeral.atoms = cardinal.atoms.lowerBound..<end
            numeral.form = .fraction
            return scaled(numeral)
        }
        let end = cardinal.atoms.upperBound
        guard list.lower(end) == "and", let (part, next) = readPart(at: end + 1) else { return scaled(cardinal) }
        var numeral = cardinal
        numeral.atoms = cardinal.atoms.lowerBound..<next
        if let scale = NumberWords.scales[list.lower(next)], scale < cardinal.scale {
            // "one billion and a half million"
            numeral.value = Interval(value + part * scale)
            numeral.atoms = cardinal.atoms.lowerBound..<(next + 1)
            return numeral
        }
        numeral.value = Interval(value + part * cardinal.scale)
        return scaled(numeral)
    }

    /// "three quarters (of a) million", "two and a half million", "one point five million".
    func scaled(_ numeral: Numeral) -> Numeral {
        var index = numeral.atoms.upperBound
        if numeral.form == .fraction, let end = list.end(of: ["of", "a"], at: index) { index = end }
        guard numeral.scale == 1, let value = numeral.exact,
            let factor = NumberWords.scales[list.lower(index)] ?? NumberWords.dozens[list.lower(index)]
        else { return numeral }
        return Numeral(
            value: Interval(value * factor), atoms: numeral.atoms.lowerBound..<(index + 1),
            hasDigits: numeral.hasDigits,
            scale: factor)
    }

    /// The fraction of a numerator and what it is divided by: "two thirds", "one twenty-fifth", "a hundred thousandths".
    private func readShare(_ cardinal: Numeral) -> (value: Double, end: Int)? {
        if let split = splitAtHyphen(cardinal) { return split }
        guard let count = cardinal.exact,
            let (divisor, end) = readDenominator(at: cardinal.atoms.upperBound, count: count),
            !cardinal.hasDigits || divisor >= 10
        else { return nil }
        return (count / divisor, end)
    }

    /// "thirds" behind two, "third" behind one, "one hundred and fifth" behind one.
    func readDenominator(at index: Int, count: Double) -> (divisor: Double, end: Int)? {
        let at = skipDash(index)
        guard count > 0, let (divisor, last) = readDivisor(at: at) else { return nil }
        let word = list.lower(last)
        let isPlural = word.hasSuffix("s")
        guard isPlural != (count == 1) else { return nil }
        // "Two quarters" are half a year more often than a half.
        if word == "quarters", count != 3, list.lower(last + 1) != "of" { return nil }
        return (divisor, last + 1)
    }

    /// "fifths", "twenty-fifths", "ten-thousandths", "one hundred and fifth", and where the last word stands.
    private func readDivisor(at index: Int) -> (divisor: Double, last: Int)? {
        guard !list[index].opens.isEmpty else { return nil }
        if let divisor = NumberWords.denominators[list.lower(index)] { return (divisor, index) }
        var reader = self
        reader.joinsWithAnd = false
        guard NumberWords.cardinals[list.lower(index)] != nil, let cardinal = reader.readCardinal(at: index),
            !cardinal.hasDigits, let value = cardinal.exact
        else { return nil }
        let end = cardinal.atoms.upperBound
        let last = list.lower(end) == "and" && value >= 100 ? end + 1 : list.skipHyphen(end)
        guard last > end else { return nil }
        return NumberReader.joined(value, ordinalOf(list.lower(last))).map { ($0, last) }
    }

    /// The denominator of a hyphenated one at the end of a longer number: "one hundred [thirty-fifths]".
    private func splitAtHyphen(_ cardinal: Numeral) -> (value: Double, end: Int)? {
        let end = cardinal.atoms.upperBound
        let last = end - 1
        guard !cardinal.hasDigits, list.isHyphen(end), cardinal.atoms.count > 1, !list.isHyphen(last - 1),
            let value = NumberWords.cardinals[list.lower(last)], value >= 10,
            let ordinal = ordinalOf(list.lower(end + 1)), value < 100 || ordinal > 100,
            let divisor = NumberReader.joined(value, ordinal)
        else { return nil }
        var reader = self
        reader.list.sentence = cardinal.atoms.lowerBound..<last
        let isArticle = cardinal.atoms.count == 2 && list.lower(last - 1) == "a"
        guard let count = isArticle ? 1 : reader.readCardinal(at: cardinal.atoms.lowerBound)?.exact,
            list.lower(end + 1).hasSuffix("s") != (count == 1)
        else { return nil }
        return (count / divisor, end + 2)
    }

    private func ordinalOf(_ word: String) -> Double? {
        NumberWords.ordinals[word] ?? (word.hasSuffix("s") ? NumberWords.ordinals[String(word.dropLast())] : nil)
    }

    /// The number of a cardinal and an ordinal behind it: 25 of "twenty-fifth", 10,000 of "ten-thousandth".
    static func joined(_ cardinal: Double, _ ordinal: Double?) -> Double? {
        guard let ordinal else { return nil }
        if ordinal >= 100 { return cardinal < ordinal ? cardinal * ordinal : nil }
        let isOpen = cardinal >= 20 && cardinal.truncatingRemainder(dividingBy: ordinal < 10 ? 10 : 100) == 0
        return isOpen ? cardinal + ordinal : nil
    }

    /// "a half", "one quarter", "two thirds", behind "and".
    func readPart(at index: Int) -> (part: Double, end: Int)? {
        let count = list.has(index, ["a", "one"]) ? 1 : NumberWords.units[list.lower(index)]
        guard let count, let (divisor, end) = readDenominator(at: index + 1, count: count), divisor <= 100 else {
            return nil
        }
        return (count / divisor, end)
    }

    /// "one five" behind "two point".
    func readDecimals(at index: Int) -> (fraction: Double, end: Int)? {
        guard list.lower(index) == "point" else { return nil }
        var digits = ""
        var end = index + 1
        while let value = list.lower(end) == "oh" ? 0 : NumberWords.units[list.lower(end)], digits.utf8.count < 15 {
            digits += String(Int(value))
            end += 1
        }
        if digits.isEmpty, let numeral = readCardinal(at: end), numeral.scale == 1, let value = numeral.exact,
            value < 1e6, value == value.rounded()
        {
            digits = String(Int(value))
            end = numeral.atoms.upperBound
        }
        guard !digits.isEmpty else { return nil }
        return Double("0." + digits).map { ($0, end) }
    }

    /// Index behind a hyphen, with white space on both sides of it or on none.
    func skipDash(_ index: Int) -> Int {
        list.lower(index) == "-" && list.isGlued(index) == list.isGlued(index + 1) ? index + 1 : index
    }
}
