import Syntax

/// Finds ordinals that count from an end or from here: "the last two witnesses", "next to last". They have no figure.
/// "The next mayor" says who and not which.
struct RelativeOrdinals {
    let list: AtomList
    let nouns: NounPhraseFinder

    private static let phrases = [
        ["penultimate"], ["antepenultimate"], ["next", "to", "last"], ["second", "to", "last"],
        ["third", "to", "last"],
        ["last", "but", "one"], ["next", "-", "to", "-", "last"], ["second", "-", "to", "-", "last"],
        ["next-to-last"], ["second-to-last"], ["second", "last"],
    ]
    static let openers = Set(phrases.map { $0[0] } + ["last", "next"])

    /// "Last week", "the next step", "last name": times and fixed expressions.
    private static let idioms: Set<String> = [
        "time", "season", "summer", "winter", "spring", "autumn", "fall", "quarter", "term", "semester", "morning",
        "evening", "afternoon", "weekend", "noon", "moment", "name", "resort", "ditch", "door", "word", "straw",
        "step", "kin", "generation", "rite", "gasp", "call", "hurrah", "level", "thing", "breath",
    ]

    init(list: AtomList) {
        self.list = list
        nouns = NounPhraseFinder(list: list)
    }

    /// The atoms of the ordinal that begins at an atom.
    func read(at start: Int) -> Range<Int>? {
        for phrase in RelativeOrdinals.phrases {
            if let end = list.end(of: phrase, at: start) { return start..<end }
        }
        guard list.has(start, ["last", "next"]), !list.tag(start).isVerb, !list.isGlued(start + 1) else { return nil }
        if list.lower(start + 1) == "one" { return start..<(start + 1) }
        let number = NumberReader(list: list).read(at: start + 1)
        guard let noun = nouns.find(at: number?.atoms.upperBound ?? start + 1, isPlural: number != nil),
            number != nil || list.lower(start) == "last" && list.tag(noun.head) == .NN,
            !noun.atoms.contains(where: isTime)
        else { return nil }
        return start..<(start + 1)
    }

    private func isTime(_ index: Int) -> Bool {
        let word = list[index].lemma
        return RelativeOrdinals.idioms.contains(word) || DateFinder.isTimeWord(list.lower(index))
            || UnitLexicon.english.forms(beginningWith: list.lower(index)).contains { $0.unit.role == .duration }
    }
}
