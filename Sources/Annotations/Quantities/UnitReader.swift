import Syntax

/// Reads the unit behind a number, and the currency in front of one.
struct UnitReader {
    let list: AtomList
    private let lexicon = UnitLexicon.english

    init(list: AtomList) { self.list = list }

    struct Found {
        let unit: Unit
        let end: Int
    }

    /// The unit behind a number that ends at an atom, with a hyphen between them or none.
    func unit(behind numeral: Numeral) -> Found? {
        let end = numeral.atoms.upperBound
        let start = list.skipHyphen(end)
        if list.has(start, ["[", "{", "<"]), let inner = unit(at: start + 1, behind: numeral, isHyphenated: false),
            list.has(inner.end, ["]", "}", ">"])
        {
            return Found(unit: inner.unit, end: inner.end + 1)
        }
        return unit(at: start, behind: numeral, isHyphenated: start > end)
    }

    private func unit(at start: Int, behind numeral: Numeral, isHyphenated: Bool) -> Found? {
        let isAmount = numeral.exact.map { $0 >= 1000 } ?? false
        for form in lexicon.forms(beginningWith: list.lower(start)) {
            guard
                let end = match(
                    form, at: start, digits: numeral.hasDigits, isHyphenated: isHyphenated, isAmount: isAmount)
            else {
                continue
            }
            return Found(unit: meant(form.unit, numeral, end: end), end: end)
        }
        return nil
    }

    private func match(_ form: UnitLexicon.Form, at start: Int, digits: Bool, isHyphenated: Bool, isAmount: Bool)
        -> Int?
    {
        var end = start
        for (offset, atom) in form.atoms.enumerated() {
            // "170,000-square-foot"
            if offset > 0, isHyphenated { end = list.skipHyphen(end) }
            let found = list[end]
            guard form.isSymbol ? found.text == atom : found.lower == atom else { return nil }
            if offset > 0, found.isDigits, !found.isGlued { return nil }
            end += 1
        }
        // "A baker aged 40 won": a verb and no currency.
        if form.unit.role == .money, list.tag(start) == .VBD || list.tag(start) == .VBN, !isAmount { return nil }
        if form.isSymbol {
            guard digits, !form.isGlued || list.isGlued(start) || isHyphenated else { return nil }
            if form.atoms == ["C"] || form.atoms == ["F"], !list.topics.contains(.weather) || list.lower(end) == "/" {
                return nil
            }
            // "11a", "5m2x": letters that go on are a designation.
            if list.isGlued(end), list[end].isDigits || list[end].isLetters { return nil }
        }
        return end
    }

    /// "361 million pounds" are money, "25 pounds" a weight unless sterling is meant.
    private func meant(_ unit: Unit, _ numeral: Numeral, end: Int) -> Unit {
        guard unit.name == "pound", unit.role == .measure else { return unit }
        guard numeral.scale >= 1e6 || list.lower(end) == "sterling" || list.topics.contains(.sterling) else {
            return unit
        }
        return currency(sign: "£") ?? unit
    }

    func currency(sign: String) -> Unit? { lexicon.signs(beginningWith: sign).first?.unit }

    /// The currency whose sign stands at an atom, in front of a number.
    func currency(at start: Int) -> Found? {
        for form in lexicon.signs(beginningWith: list.lower(start)) {
            guard let end = list.end(of: form.atoms, at: start) else { continue }
            // "A$5" is Australian, "a $5 bill" is not.
            if form.atoms.count > 1, form.atoms[0].utf8.count == 1, form.atoms[0] != "c", !list.isGlued(start + 1) {
                continue
            }
            guard list[end].isDigits || NumberWords.cardinals[list.lower(end)] != nil || list.lower(end) == "half"
            else { continue }
            return Found(unit: form.unit, end: end)
        }
        return nil
    }
}
