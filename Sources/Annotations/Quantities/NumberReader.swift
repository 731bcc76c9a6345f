import Syntax

/// Reads numbers off atoms: digits, words, both mixed, fractions.
struct NumberReader {
    var list: AtomList
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
        // Most atoms begin no number.
        guard list[start].isDigits || list[start].opens.contains(.number) else { return nil }
        return readSigned(at: start) ?? readUnsigned(at: start)
    }

    func readUnsigned(at start: Int) -> Numeral? {
        if list[start].isDigits { return readCardinal(at: start).map(withFraction) }
        if let decimal = readBareDecimal(at: start) { return decimal }
        if let part = readHalf(at: start) ?? readArticle(at: start) ?? readVague(at: start) { return part }
        guard let cardinal = readCardinal(at: start) else { return nil }
        return withFraction(cardinal)
    }

    // MARK: Sign

    func readSigned(at start: Int) -> Numeral? {
        let isWord = list.has(start, ["minus", "negative"])
        let isSign =
            list.isHyphen(start) && list[start + 1].isDigits && list.isGlued(start + 1)
            && !(list.isGlued(start)
                && (list[start - 1].isDigits || list[start - 1].isLetters || list.has(start - 1, ["/", ")", "%"])))
        guard isWord || isSign || isSpacedSign(start), var numeral = readUnsigned(at: start + 1),
            let value = numeral.exact
        else { return nil }
        numeral.value = Interval(-value)
        numeral.atoms = start..<numeral.atoms.upperBound
        return numeral
    }

    /// "- 20" is negative where nothing else stands in the sentence or a temperature follows; else it is a dash.
    private func isSpacedSign(_ start: Int) -> Bool {
        guard list.isHyphen(start), !list.isGlued(start + 1), list[start + 1].isDigits, !list[start - 1].isDigits,
            let numeral = readUnsigned(at: start + 1)
        else { return false }
        return start..<numeral.atoms.upperBound == list.sentence
            || UnitReader(list: list).unit(behind: numeral)?.unit.base == "kelvin"
    }

    /// ".25"
    func readBareDecimal(at start: Int) -> Numeral? {
        guard list.lower(start) == ".", !list.isGlued(start) || list.lower(start - 1) == "-",
            list[start + 1].isPlainInteger, list.isGlued(start + 1),
            let value = Double("0." + list.lower(start + 1))
        else { return nil }
        return Numeral(value: Interval(value), atoms: start..<(start + 2), hasDigits: true)
    }

    // MARK: Cardinals

    /// Whole and decimal numbers: terms such as "4 thousand", "3 hundred", "twenty-six", added up.
    func readCardinal(at start: Int) -> Numeral? {
        var sum = CardinalSum()
        var index = start
        while let next = readTerm(at: index, into: &sum) ?? readJoined(at: index, into: &sum) { index = next }
        guard index > start else { return nil }
        var numeral = Numeral(
            value: Interval(sum.value), atoms: start..<index, hasDigits: sum.hasDigits, scale: sum.lastScale ?? 1)
        if !sum.hasDigits, list.lower(start - 1) != "at", let (fraction, end) = readDecimals(at: index) {
            numeral.value = Interval(sum.value + fraction)
            numeral.atoms = start..<end
        } else if joinsWithAnd, readPart(at: index + 1) == nil, let (tail, end) = readTail(at: index, after: sum) {
            numeral.value = Interval(sum.value + tail)
            numeral.atoms = start..<end
        }
        return numeral
    }

    /// Adds "and six" behind hundreds, so that a scale can follow: "five hundred and six million".
    func readJoined(at index: Int, into sum: inout CardinalSum) -> Int? {
        guard list.lower(index) == "and", joinsWithAnd, sum.endsInHundred, !sum.hasDigits else { return nil }
        let word = list.lower(index + 1)
        guard let value = NumberWords.units[word] ?? NumberWords.teens[word] ?? NumberWords.tens[word], value > 0,
            NumberWords.dozens[list.lower(index + 2)] == nil, readPart(at: index + 1) == nil,
            sum.addSmall(value, isTens: NumberWords.tens[word] != nil)
        else { return nil }
        return index + 2
    }

    /// Adds the term at an index; the index behind it, or nil when none goes on there.
    func readTerm(at index: Int, into sum: inout CardinalSum) -> Int? {
        let isFirst = sum.isEmpty
        let at = isFirst ? index : sum.endsInTens ? skipDash(index) : list.skipHyphen(index)
        guard mayBeTerm(at, behindDigits: sum.hasDigits) else { return nil }
        let word = list.lower(at)
        if list[at].isDigits {
            guard let (value, end) = readDigits(at: at), sum.addDigits(value) else { return nil }
            return end
        }
        if let factor = scaleFactor(at: at, behindDigits: sum.hasDigits) {
            return sum.multiply(by: factor) ? at + 1 : nil
        }
        if word == "hundred" || !isFirst && word == "hundreds" { return sum.addHundred() ? at + 1 : nil }
        if !isFirst, word != "dozens", word != "scores", let factor = NumberWords.vaguePlurals[word] {
            return sum.multiply(by: factor) ? at + 1 : nil
        }
        guard !sum.hasDigits else { return nil }
        guard let value = NumberWords.units[word] ?? NumberWords.teens[word] ?? NumberWords.tens[word] else {
            return nil
        }
        return sum.addSmall(value, isTens: NumberWords.tens[word] != nil) ? at + 1 : nil
    }

    private func mayBeTerm(_ index: Int, behindDigits: Bool) -> Bool {
        list[index].isDigits || list[index].opens.contains(.number)
            || behindDigits && list.lower(index).utf8.count <= 3
    }

    func scaleFactor(at index: Int, behindDigits: Bool) -> Double? {
        let atom = list[index]
        if let factor = NumberWords.scales[atom.lower] ?? NumberWords.dozens[atom.lower] { return factor }
        guard behindDigits, atom.isLetters, list[index - 1].isDigits else { return nil }
        if let factor = NumberWords.scaleLetters[atom.lower], atom.isGlued || factor > 1e3 || atom.text == "k" {
            return factor
        }
        if atom.text == "M" || atom.text == "m" && atom.isGlued && isMillion(behind: index + 1) { return 1e6 }
        // "5G" is a name.
        if atom.text == "G", !list[index - 1].isPlainInteger { return 1e9 }
        return isMoney && atom.isGlued ? NumberWords.moneyScaleLetters[atom.lower] : nil
    }

    private static let races: Set<String> = [
        "hurdles", "heats", "races", "runners", "sprints", "sprinters", "finals", "relays", "titles", "swimmers",
    ]

    /// "2.5m hectares", "3m people": what is counted or measured stands behind the letter.
    private func isMillion(behind index: Int) -> Bool {
        guard !list.isGlued(index), list[index].isLetters, !NumberReader.races.contains(list.lower(index)) else {
            return false
        }
        return list.tag(index) == .NNS || list.lower(index) == "people"
    }

    /// "and six" of "one hundred and six": smaller than what it is added to.
    func readTail(at index: Int, after sum: CardinalSum) -> (value: Double, end: Int)? {
        guard list.lower(index) == "and", depth < 2, let limit = sum.tailLimit else { return nil }
        var reader = self
        reader.depth += 1
        guard let tail = reader.readCardinal(at: index + 1), tail.hasDigits == sum.hasDigits, let value = tail.exact,
            value > 0, value < limit
        else { return nil }
        return (value, tail.atoms.upperBound)
    }

    // MARK: Half, "a hundred", "dozens"

    func readHalf(at start: Int) -> Numeral? {
        let word = list.lower(start)
        guard word == "half" || word == "quarter" else { return nil }
        let numeral = Numeral(value: Interval(word == "half" ? 0.5 : 0.25), atoms: start..<(start + 1), form: .fraction)
        var next = list.skipHyphen(start + 1)
        if word == "half", list.lower(next) == "a" { next += 1 }
        if let factor = NumberWords.scales[list.lower(next)] ?? NumberWords.dozens[list.lower(next)] {
            return Numeral(value: Interval(factor * numeral.exact!), atoms: start..<(next + 1), scale: factor)
        }
        return scaled(numeral)
    }

    /// "a hundred", "a dozen", "a half", "a quarter", "a million and a half".
    func readArticle(at start: Int) -> Numeral? {
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
    func readVague(at start: Int) -> Numeral? {
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

    func vague(_ low: Double, _ atoms: Range<Int>) -> Numeral {
        Numeral(value: Interval(low, nil), atoms: atoms, form: .vague)
    }
}
