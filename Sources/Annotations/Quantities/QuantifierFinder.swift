import Syntax

/// Finds quantities without a figure: "all", "no", "both", "several", "a number of", "most of", "any" under a denial.
struct QuantifierFinder {
    let list: AtomList
    let nouns: NounPhraseFinder

    private static let some = Interval(nil, nil)
    private static let most = Interval(0.5, 1)
    /// Phrases that end in "of"; an adjective or a quotation mark may stand inside ("a “small number” of troops").
    private static let amounts: [String: Interval] = [
        "number": Interval(2, nil), "couple": some, "handful": some, "series": Interval(2, nil),
        "string": Interval(2, nil),
        "majority": most, "preponderance": most, "bulk": most, "fraction": some, "minority": Interval(0, 0.5),
        "proportion": some, "pair": Interval(2), "trio": Interval(3),
    ]
    private static let shares: Set<String> = [
        "majority", "preponderance", "bulk", "fraction", "minority", "proportion",
    ]
    private static let determiners: Set<String> = [
        "the", "its", "their", "his", "her", "our", "my", "your", "those", "these", "of",
    ]
    private static let notAfterAll: Set<String> = [
        "but", "over", "in", "right", "along", "but", "too", "that", "time", "day", "night", "year", "kinds", "sorts",
        "night-long", "out",
        "sides",
    ]
    private static let notBeforeAll: Set<String> = ["it", "at", "above", "after", "not", "once", "in", "of"]
    private static let mass: Set<String> = [
        "comment", "mention", "doubt", "idea", "way", "sign", "evidence", "reason", "plan", "matter", "need",
        "information", "choice",
        "question", "intention", "word", "sense", "use", "place", "time", "chance", "problem", "secret", "surprise",
        "good",
        "change", "indication", "room", "hope", "point", "wonder", "right", "interest", "role", "part", "detail",
        "guarantee", "one", "thing",
        "longer", "thanks", "link", "knowledge", "excuse", "desire", "response", "answer", "proof", "suggestion",
        "fault",
    ]

    init(list: AtomList) {
        self.list = list
        self.nouns = NounPhraseFinder(list: list)
    }

    static let openers = [
        "all", "each", "every", "both", "no", "not", "none", "neither", "any", "most", "some", "several", "a", "the",
        "preponderance", "majority", "bulk",
    ]

    func quantifier(at start: Int) -> Finding? {
        switch list.lower(start) {
        case "all": all(at: start)
        case "each", "every": each(at: start)
        case "both": both(at: start)
        case "no": zero(at: start)
        case "not": notOne(at: start)
        case "none", "neither": none(at: start)
        case "any": any(at: start)
        case "most", "some": most(at: start)
        case "several": several(at: start, words: 1)
        case "a", "the": amount(at: start)
        case "preponderance", "majority", "bulk": share(at: start)
        default: nil
        }
    }

    // MARK: All, every, both

    private func all(at start: Int) -> Finding? {
        let next = list.lower(start + 1)
        if QuantifierFinder.notAfterAll.contains(next) || QuantifierFinder.notBeforeAll.contains(list.lower(start - 1))
        {
            return nil
        }
        if list.isHyphen(start + 1), list.isGlued(start + 1) { return nil }
        if list.tag(start + 1).isVerb || list.tag(start + 1) == .MD { return floating(at: start) }
        var index = start + 1
        while index < start + 5, QuantifierFinder.determiners.contains(list.lower(index)) { index += 1 }
        if ["same", "way", "while"].contains(list.lower(index)) { return nil }
        let number = NumberReader(list: list).read(at: index)
        let begin = index
        if let number, number.form == .cardinal { index = number.atoms.upperBound }
        guard let noun = nouns.find(at: index, isPlural: true), index > start + 1 || nouns.isPluralNoun(noun.head)
        else { return nil }
        var finding = finding(start, noun, Interval(1), unit: "fraction")
        if number != nil { finding.whole = begin }
        finding.next = start + 1
        return finding
    }

    /// "The missiles all hit": counts what its clause began with.
    private func floating(at start: Int) -> Finding? {
        guard
            list.tag(start - 1).isNoun || list.tag(start - 1).isVerb || list.tag(start - 1) == .MD
                || list.has(start - 1, ["they", "have", "had", "were", "are", "who", "which"])
        else { return nil }
        var finding = Finding(
            atoms: start..<(start + 1), number: start..<(start + 1), value: .interval(Interval(1)), unit: "fraction",
            role: .quantifier)
        let nearby = stride(from: start - 1, through: max(list.sentence.lowerBound, start - 15), by: -1).filter(
            nouns.isPluralNoun)
        // The head of the subject stands behind a number or at the clause's start.
        finding.of =
            (nearby.first { list.tag($0 - 1) == .CD && !list.has($0 - 2, ["their", "its", "his"]) } ?? nearby.last).map
        { list[$0].lemma }
        return finding
    }

    private func each(at start: Int) -> Finding? {
        let of = list.lower(start + 1) == "one" ? start + 2 : start + 1
        if list.lower(of) == "of", let whole = nouns.findWhole(at: of, isOpen: false) {
            var finding = finding(start, whole, Interval(1), unit: "fraction")
            finding.next = start + 1
            return finding
        }
        guard let noun = nouns.find(at: start + 1, isPlural: false), list.tag(noun.head) == .NN,
            UnitLexicon.english.forms(beginningWith: list.lower(noun.head)).isEmpty,
            !list.has(
                noun.head,
                [
                    "time", "effort", "morning", "evening", "way", "step", "thing", "reason", "other", "right",
                    "chance", "night",
                ])
        else { return nil }
        return finding(start, noun, Interval(1), unit: "fraction")
    }

    private func both(at start: Int) -> Finding? {
        if let whole = nouns.findWhole(at: start + 1, isOpen: false) {
            return finding(start, whole, Interval(2), unit: "count")
        }
        let index = list.has(start + 1, QuantifierFinder.determiners) ? start + 2 : start + 1
        guard let noun = nouns.find(at: index, isPlural: true), nouns.isPluralNoun(noun.head),
            !(noun.head + 1..<noun.head + 7).contains(where: { list.lower($0) == "and" })
                || list.lower(noun.head + 1) != "and"
        else { return nil }
        return finding(start, noun, Interval(2), unit: "count")
    }

    // MARK: None

    private func zero(at start: Int) -> Finding? {
        guard let noun = nouns.find(at: start + 1, isPlural: true), list[noun.head].tag != .NNP,
            !QuantifierFinder.mass.contains(list[noun.head].lemma), list.lower(start + 1) != "."
        else { return nil }
        let isThing = nouns.isPluralNoun(noun.head) || CountableNouns.kind(of: list[noun.head].lemma) != nil
        return isThing ? finding(start, noun, Interval(0), unit: "count") : nil
    }

    private func none(at start: Int) -> Finding? {
        if let whole = nouns.findWhole(at: start + 1, isOpen: false) {
            var finding = finding(start, whole, Interval(0), unit: "count")
            finding.next = start + 1
            return finding
        }
        if list.lower(start) == "neither", let noun = nouns.find(at: start + 1, isPlural: false),
            list.tag(noun.head) == .NN, list.lower(noun.head + 1) != "nor"
        {
            return finding(start, noun, Interval(0), unit: "count")
        }
        guard list.lower(start) == "none" else { return nil }
        return Finding(
            atoms: start..<(start + 1), number: start..<(start + 1), value: .interval(Interval(0)), unit: "count",
            role: .quantifier)
    }

    /// "not one ship", "not a single ship", "not one of the ships"
    private func notOne(at start: Int) -> Finding? {
        guard list[start - 1].lemma != "be" else { return nil }
        let end =
            list.end(of: ["one"], at: start + 1) ?? list.end(of: ["a", "single"], at: start + 1)
            ?? list.end(of: ["a", "single", "one"], at: start + 1)
        guard let end, let noun = nouns.findWhole(at: end, isOpen: false) ?? nouns.find(at: end, isPlural: false) else {
            return nil
        }
        var finding = finding(start, noun, Interval(0), unit: "count")
        finding.next = end
        return finding
    }

    private static let denials: Set<String> = [
        "deny", "reject", "refute", "dismiss", "not", "n't", "never", "without", "nor", "nobody", "unaware", "neither",
    ]

    /// "denied that any missile fell" counts none; "no mention of any missiles" leaves open how many there were.
    private func any(at start: Int) -> Finding? {
        let whole = nouns.findWhole(at: start + 1, isOpen: false)
        guard let noun = whole ?? nouns.find(at: start + 1, isPlural: true),
            whole != nil || nouns.isPluralNoun(noun.head) || CountableNouns.kind(of: list[noun.head].lemma) != nil
        else { return nil }
        for index in stride(from: start - 1, through: max(list.sentence.lowerBound, start - 8), by: -1) {
            if list.lower(index) == "mention" { return finding(start, noun, Interval(1, nil), unit: "count") }
            if QuantifierFinder.denials.contains(list[index].lemma)
                || QuantifierFinder.denials.contains(list.lower(index))
            {
                return finding(start, noun, Interval(0), unit: "count")
            }
        }
        return nil
    }

    // MARK: Most, some, several, a number of

    private func most(at start: Int) -> Finding? {
        let isMost = list.lower(start) == "most"
        guard let whole = nouns.findWhole(at: start + 1, isOpen: false), list.tag(whole.head) != .PRP else {
            return nil
        }
        var finding = finding(
            start, whole, isMost ? QuantifierFinder.most : QuantifierFinder.some, unit: isMost ? "fraction" : "count")
        finding.isApproximate = true
        finding.next = start + 1
        return finding
    }

    private func several(at start: Int, words: Int) -> Finding? {
        let index = start + words
        let next = list.has(index, ["more", "other"]) ? index + 1 : index
        guard let noun = nouns.findWhole(at: index, isOpen: false) ?? nouns.find(at: next, isPlural: true) else {
            return nil
        }
        var finding = finding(start, noun, QuantifierFinder.some, unit: "count")
        finding.isApproximate = true
        finding.isIncrement = next > index && list.lower(index) == "more"
        if let unit = duration(noun.head) {
            finding.measured(in: unit)
        }
        return finding
    }

    private func duration(_ head: Int) -> Unit? {
        guard
            let form = UnitLexicon.english.forms(beginningWith: list.lower(head)).first(where: {
                $0.atoms.count == 1 && !$0.isSymbol
            })
        else { return nil }
        return form.unit
    }

    /// "a few missiles", "a small number of troops", "the majority of ships".
    private func amount(at start: Int) -> Finding? {
        if list.lower(start) == "a", list.lower(start + 1) == "few" { return several(at: start, words: 2) }
        var index = start + 1
        while index < start + 5, list.tag(index).isAdjective || isQuotationMark(index) { index += 1 }
        guard let value = QuantifierFinder.amounts[list.lower(index)] else { return nil }
        let share = QuantifierFinder.shares.contains(list.lower(index))
        guard list.lower(start) == "a" || share else { return nil }
        if list.lower(index) == "couple", list.lower(index + 1) != "of" { return several(at: start, words: 2) }
        let of = isQuotationMark(index + 1) ? index + 2 : index + 1
        guard let whole = nouns.findWhole(at: of, isOpen: true) else { return nil }
        let begin = list.lower(start) == "the" ? index : start
        let isCount = index == start + 1 || share || value.isExact
        var finding = finding(begin, whole, isCount ? value : QuantifierFinder.some, unit: share ? "fraction" : "count")
        finding.isApproximate = !value.isExact
        finding.next = index + 1
        if let unit = duration(whole.head) {
            finding.measured(in: unit)
        }
        return finding
    }

    private func share(at start: Int) -> Finding? {
        guard let whole = nouns.findWhole(at: start + 1, isOpen: true) else { return nil }
        var finding = finding(start, whole, QuantifierFinder.most, unit: "fraction")
        finding.isApproximate = true
        finding.next = start + 1
        return finding
    }

    private func isQuotationMark(_ index: Int) -> Bool { list.has(index, ["\"", "“", "”", "‘", "’", "'", "``", "''"]) }

    private func finding(_ start: Int, _ noun: NounPhrase, _ value: Interval, unit: String) -> Finding {
        var finding = Finding(
            atoms: start..<noun.atoms.upperBound, number: start..<(start + 1), value: .interval(value), unit: unit,
            role: .quantifier)
        finding.head = noun.head
        finding.whole = noun.whole
        finding.modifiers = (noun.whole ?? noun.atoms.lowerBound)..<noun.head
        return finding
    }
}
