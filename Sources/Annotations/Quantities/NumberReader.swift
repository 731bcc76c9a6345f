/// Reads numbers off atoms: digits, words, both mixed, fractions.
struct NumberReader {
    let list: AtomList
    /// Whether an amount of money is being read, where "m" is a million.
    var isMoney = false
    /// Whether "and" may join two parts ("one hundred and six"); not so after "between".
    var joinsWithAnd = true
    /// How many "and" stand before what is read.
    private var depth = 0

    init(list: AtomList, isMoney: Bool = false, joinsWithAnd: Bool = true) {
        self.list = list
        self.isMoney = isMoney
        self.joinsWithAnd = joinsWithAnd
    }

    /// The number that begins at an atom.
    func read(at start: Int) -> Numeral? {
        readSigned(at: start) ?? readUnsigned(at: start)
    }

    private func readUnsigned(at start: Int) -> Numeral? {
        if let decimal = readBareDecimal(at: start) { return decimal }
        if let part = readHalf(at: start) ?? readArticle(at: start) ?? readVague(at: start) { return part }
        guard let cardinal = readCardinal(at: start) else { return nil }
        return withFraction(cardinal)
    }

    // MARK: Sign

    private func readSigned(at start: Int) -> Numeral? {
        let isWord = list.has(start, ["minus", "negative"])
        let isSign =
            list.isHyphen(start) && list[start + 1].isDigits && list.isGlued(start + 1)
            && !(list.isGlued(start)
                && (list[start - 1].isDigits || list[start - 1].isLetters || list.has(start - 1, ["/", ")", "%"])))
        guard isWord || isSign, var numeral = readUnsigned(at: start + 1), let value = numeral.exact else { return nil }
        numeral.value = Interval(-value)
        numeral.atoms = start..<numeral.atoms.upperBound
        return numeral
    }

    /// ".25"
    private func readBareDecimal(at start: Int) -> Numeral? {
        guard list.lower(start) == ".", !list.isGlued(start), list[start + 1].isPlainInteger, list.isGlued(start + 1),
            let value = Double("0." + list.lower(start + 1))
        else { return nil }
        return Numeral(value: Interval(value), atoms: start..<(start + 2), hasDigits: true)
    }

    // MARK: Cardinals

    /// Whole and decimal numbers: terms such as "4 thousand", "3 hundred", "twenty-six", added up.
    func readCardinal(at start: Int) -> Numeral? {
        var sum = CardinalSum()
        var index = start
        while let next = readTerm(at: index, into: &sum) { index = next }
        guard index > start else { return nil }
        var numeral = Numeral(
            value: Interval(sum.value), atoms: start..<index, hasDigits: sum.hasDigits, scale: sum.lastScale ?? 1)
        if let (fraction, end) = readDecimals(at: index), !sum.hasDigits {
            numeral.value = Interval(sum.value + fraction)
            numeral.atoms = start..<end
        } else if joinsWithAnd, readPart(at: index + 1) == nil, let (tail, end) = readTail(at: index, after: sum) {
            numeral.value = Interval(sum.value + tail)
            numeral.atoms = start..<end
        }
        return numeral
    }

    /// Adds the term at an index; the index behind it, or nil when none goes on there.
    private func readTerm(at index: Int, into sum: inout CardinalSum) -> Int? {
        let isFirst = sum.isEmpty
        let at = isFirst ? index : list.skipHyphen(index)
        let word = list.lower(at)
        if list[at].isDigits {
            guard let (value, end) = readDigits(at: at), sum.addDigits(value) else { return nil }
            return end
        }
        if let factor = scaleFactor(at: at, behindDigits: sum.hasDigits) {
            return sum.multiply(by: factor) ? at + 1 : nil
        }
        if word == "hundred" { return sum.addHundred() ? at + 1 : nil }
        guard !sum.hasDigits else { return nil }
        guard let value = NumberWords.units[word] ?? NumberWords.teens[word] ?? NumberWords.tens[word] else {
            return nil
        }
        return sum.addSmall(value, isTens: NumberWords.tens[word] != nil) ? at + 1 : nil
    }

    private func scaleFactor(at index: Int, behindDigits: Bool) -> Double? {
        let atom = list[index]
        if let factor = NumberWords.scales[atom.lower] ?? NumberWords.dozens[atom.lower] { return factor }
        guard behindDigits, atom.isLetters, list[index - 1].isDigits else { return nil }
        if let factor = NumberWords.scaleLetters[atom.lower], atom.isGlued || factor > 1e3 { return factor }
        if atom.isGlued, atom.text == "M" { return 1e6 }
        return isMoney && atom.isGlued ? NumberWords.moneyScaleLetters[atom.lower] : nil
    }

    /// "and six" of "one hundred and six": smaller than what it is added to.
    private func readTail(at index: Int, after sum: CardinalSum) -> (value: Double, end: Int)? {
        guard list.lower(index) == "and", !sum.hasDigits, depth < 2, let limit = sum.tailLimit else { return nil }
        var reader = self
        reader.depth += 1
        guard let tail = reader.readCardinal(at: index + 1), !tail.hasDigits, let value = tail.exact, value > 0,
            value < limit, NumberWords.dozens[list.lower(tail.atoms.upperBound - 1)] == nil
        else { return nil }
        return (value, tail.atoms.upperBound)
    }

    private func readDecimals(at index: Int) -> (fraction: Double, end: Int)? {
        guard list.lower(index) == "point" else { return nil }
        var digits = ""
        var end = index + 1
        while let value = NumberWords.units[list.lower(end)] {
            digits += String(Int(value))
            end += 1
        }
        if digits.isEmpty, let numeral = readCardinal(at: end), let value = numeral.exact, value < 1e6 {
            digits = String(Int(value))
            end = numeral.atoms.upperBound
        }
        guard !digits.isEmpty else { return nil }
        return Double("0." + digits).map { ($0, end) }
    }

    // MARK: Fractions behind a number

    private func withFraction(_ cardinal: Numeral) -> Numeral {
        guard let value = cardinal.exact else { return cardinal }
        var numeral = cardinal
        let end = cardinal.atoms.upperBound
        if let (divisor, next) = readDenominator(at: end, count: value), !cardinal.hasDigits {
            numeral.value = Interval(value / divisor)
            numeral.atoms = cardinal.atoms.lowerBound..<next
            numeral.form = .fraction
            return scaled(numeral)
        }
        if list.lower(end) == "and", let (part, next) = readPart(at: end + 1) {
            numeral.value = Interval(value + part * cardinal.scale)
            numeral.atoms = cardinal.atoms.lowerBound..<next
            return scaled(numeral)
        }
        return numeral
    }

    /// "three quarters (of a) million", "two and a half million".
    private func scaled(_ numeral: Numeral) -> Numeral {
        var index = numeral.atoms.upperBound
        if numeral.form == .fraction, let end = list.end(of: ["of", "a"], at: index) { index = end }
        guard numeral.scale == 1, let value = numeral.exact,
            let factor = NumberWords.scales[list.lower(index)]
                ?? (numeral.form == .fraction ? NumberWords.dozens[list.lower(index)] : nil)
        else { return numeral }
        return Numeral(
            value: Interval(value * factor), atoms: numeral.atoms.lowerBound..<(index + 1),
            hasDigits: numeral.hasDigits,
            scale: factor)
    }

    /// "thirds" behind two, "third" behind one.
    private func readDenominator(at index: Int, count: Double) -> (divisor: Double, end: Int)? {
        let at = list.skipHyphen(index)
        let word = list.lower(at)
        guard let divisor = NumberWords.denominators[word], count > 0, count < 100 else { return nil }
        let isPlural = word.hasSuffix("s") || word == "halves"
        guard isPlural != (count == 1) else { return nil }
        // "Two quarters" are half a year more often than a half.
        if word == "quarters", count != 3, list.lower(at + 1) != "of" { return nil }
        return (divisor, at + 1)
    }

    /// "a half", "one quarter", "two thirds", behind "and".
    private func readPart(at index: Int) -> (part: Double, end: Int)? {
        let count = list.has(index, ["a", "one"]) ? 1 : NumberWords.units[list.lower(index)]
        guard let count, let (divisor, end) = readDenominator(at: index + 1, count: count),
            divisor <= 10, NumberWords.scales[list.lower(end)] == nil || divisor == 2
        else { return nil }
        return (count / divisor, end)
    }

    // MARK: Half, "a hundred", "dozens"

    private func readHalf(at start: Int) -> Numeral? {
        let word = list.lower(start)
        guard word == "half" || word == "quarter" else { return nil }
        let numeral = Numeral(value: Interval(word == "half" ? 0.5 : 0.25), atoms: start..<(start + 1), form: .fraction)
        var next = list.skipHyphen(start + 1)
        if word == "half", list.lower(next) == "a" { next += 1 }
        if let factor = NumberWords.scales[list.lower(next)] ?? NumberWords.dozens[list.lower(next)] {
            return Numeral(value: Interval(factor * numeral.exact!), atoms: start..<(next + 1), scale: factor)
        }
        return numeral
    }

    /// "a hundred", "a dozen", "a half", "a quarter", "a million and a half".
    private func readArticle(at start: Int) -> Numeral? {
        guard list.has(start, ["a", "an"]) else { return nil }
        let next = list.lower(start + 1)
        if next == "hundred" || NumberWords.scales[next] != nil || next == "dozen",
            var numeral = readCardinal(at: start + 1)
        {
            numeral.atoms = start..<numeral.atoms.upperBound
            return withFraction(numeral)
        }
        guard let (divisor, end) = readDenominator(at: start + 1, count: 1) else { return nil }
        return scaled(Numeral(value: Interval(1 / divisor), atoms: start..<end, form: .fraction))
    }

    /// "dozens", "tens of thousands", "several hundred", "a few thousand": two or more of the scale.
    private func readVague(at start: Int) -> Numeral? {
        let word = list.lower(start)
        if word == "tens" || NumberWords.vaguePlurals[word] != nil {
            if list.lower(start + 1) == "of", let factor = NumberWords.vaguePlurals[list.lower(start + 2)] {
                return vague((NumberWords.vaguePlurals[word] ?? 10) * 2 * factor, start..<(start + 3))
            }
            return NumberWords.vaguePlurals[word].map { vague($0 * 2, start..<(start + 1)) }
        }
        let scaleIndex =
            word == "several"
            ? start + 1 : ["few", "couple"].contains(list.lower(start + 1)) && word == "a" ? start + 2 : nil
        guard let scaleIndex, let factor = NumberWords.cardinals[list.lower(scaleIndex)], factor >= 12,
            factor == 12 || factor >= 100
        else { return nil }
        return vague(factor * 2, start..<(scaleIndex + 1))
    }

    private func vague(_ low: Double, _ atoms: Range<Int>) -> Numeral {
        Numeral(value: Interval(low, nil), atoms: atoms, form: .vague)
    }
}
