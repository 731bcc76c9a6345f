import Syntax

/// Finds ordinals: the word alone.
struct OrdinalFinder {
    let list: AtomList

    func ordinal(at start: Int) -> Finding? {
        if let atoms = RelativeOrdinals(list: list).read(at: start) {
            return Finding(
                atoms: atoms, number: atoms, value: .interval(Interval(nil, nil)), unit: "ordinal", role: .ordinal)
        }
        guard let (value, end) = read(at: start), !isIdiom(start, end) else { return nil }
        return Finding(
            atoms: start..<end, number: start..<end, value: .interval(Interval(value)), unit: "ordinal", role: .ordinal)
    }

    private func read(at start: Int) -> (value: Double, end: Int)? {
        let atom = list[start]
        if atom.isDigits {
            guard list.has(start + 1, ["st", "nd", "rd", "th"]), list.isGlued(start + 1),
                let value = DigitReader.value(of: atom.lower)
            else { return nil }
            return (value, start + 2)
        }
        if let value = NumberWords.ordinals[atom.lower] { return (value, start + 1) }
        if atom.lower == "a", NumberWords.cardinals[list.lower(start + 1)] != nil,
            let (value, end) = read(at: start + 1), end > start + 2
        {
            return (value, end)
        }
        guard NumberWords.cardinals[atom.lower] != nil else { return nil }
        return compound(at: start)
    }

    /// "twenty-first", "one hundred twenty-fifth".
    private func compound(at start: Int) -> (value: Double, end: Int)? {
        guard let cardinal = NumberReader(list: list).readCardinal(at: start), let value = cardinal.exact else {
            return nil
        }
        let end = cardinal.atoms.upperBound
        let at = list.lower(end) == "and" && value >= 100 ? end + 1 : list.skipHyphen(end)
        guard !isHundredth(value, start, at), let sum = NumberReader.joined(value, NumberWords.ordinals[list.lower(at)])
        else { return nil }
        return (sum, at + 1)
    }

    /// "one hundredth of a second": a fraction, unlike "her one hundredth match".
    private func isHundredth(_ value: Double, _ start: Int, _ last: Int) -> Bool {
        value == 1 && list.lower(start) == "one" && !list.tag(last + 1).isNoun
            && !list.has(start - 1, ["the", "his", "her", "its", "their", "my", "our"])
    }

    private func isIdiom(_ start: Int, _ end: Int) -> Bool {
        // "First-degree", "second-hand": a word of its own.
        if list.isHyphen(end), list.isGlued(end), list.isGlued(end + 1), list[start].isLetters { return true }
        if list.isGlued(start), list.isHyphen(start - 1) { return true }
        if list.lower(start - 1) == "at" || list.has(end, ["lady", "aid"]) { return true }
        let isSecond = list.lower(start) == "second"
        return isSecond
            && (list.has(end, ["later", "ago"]) || list.tag(start).isVerb
                || list.has(start - 1, ["per", "a"]) && list.tag(start) == .NN)
    }
}
