import Syntax

/// Finds ordinals: the word alone.
struct OrdinalFinder {
    let list: AtomList

    func ordinal(at start: Int) -> Finding? {
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
        guard NumberWords.cardinals[atom.lower] != nil else { return nil }
        return compound(at: start)
    }

    /// "twenty-first", "one hundred twenty-fifth".
    private func compound(at start: Int) -> (value: Double, end: Int)? {
        guard let cardinal = NumberReader(list: list).readCardinal(at: start), let value = cardinal.exact else {
            return nil
        }
        let at = list.skipHyphen(cardinal.atoms.upperBound)
        guard let last = NumberWords.ordinals[list.lower(at)], value >= 20 || last >= 100 else { return nil }
        return (last >= 100 ? value * last : value + last, at + 1)
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
