import Syntax

/// The counted noun behind a number or quantifier, with what stands between them.
struct NounPhrase {
    /// From behind the number to the head.
    var atoms: Range<Int>
    var head: Int
    /// Where the whole begins, behind "of" ("four of [the 26 missiles]").
    var whole: Int?
}

/// Finds the head of counted noun phrases.
struct NounPhraseFinder {
    let list: AtomList

    private static let wholeOpeners: Set<String> = [
        "the", "those", "these", "its", "their", "his", "her", "our", "my", "your", "all", "such", "this", "that",
    ]
    private static let pronouns: Set<String> = ["them", "us", "these", "those", "whom", "you"]
    private static let quotationMarks: Set<String> = ["\"", "“", "”", "‘", "'", "``", "''"]
    private static let irregularPlurals: Set<String> = [
        "people", "men", "women", "children", "police", "troops", "aircraft", "personnel", "servicemen", "policemen",
        "gunmen", "fishermen", "firemen", "spokesmen", "crewmen", "cattle", "sheep", "fish", "teeth", "mice", "crises",
        "staff", "crew", "data", "media", "species", "series", "deer", "criteria", "geese", "oxen", "offspring",
        "bison", "feet", "lives",
        "crossroads", "headquarters", "chinese", "japanese", "vietnamese", "portuguese", "clergy", "cavalry",
        "infantry", "folk", "folks",
    ]
    /// The longest noun phrase that is followed.
    private static let reach = 14

    /// The noun phrase that begins at an atom. `isPlural` says that several are counted: a plural noun then ends it.
    func find(at start: Int, isPlural: Bool) -> NounPhrase? {
        var index = start
        var head: Int?
        while index < start + NounPhraseFinder.reach,
            let next = step(from: index, head: head, start: start, isPlural: isPlural)
        {
            if isNoun(index), next == index + 1 { head = index }
            index = next
        }
        return head.map { NounPhrase(atoms: start..<($0 + 1), head: $0) }
    }

    /// The noun phrase behind "of": the whole of a part. `isOpen` lets it begin without a determiner ("dozens of people").
    func findWhole(at start: Int, isOpen: Bool) -> NounPhrase? {
        guard list.lower(start) == "of" else { return nil }
        var index = start + 1
        if NounPhraseFinder.pronouns.contains(list.lower(index)), !isNounOrModifier(index + 1),
            !list[index + 1].isDigits
        {
            return NounPhrase(atoms: start..<(index + 1), head: index, whole: nil)
        }
        while index < start + 5, NounPhraseFinder.wholeOpeners.contains(list.lower(index)) { index += 1 }
        let isDetermined = index > start + 1
        let begin = index
        let currency = UnitReader(list: list).currency(at: index)
        let number = NumberReader(list: list, isMoney: currency != nil).read(at: currency?.end ?? index)
        if let number { index = number.atoms.upperBound }
        let isPlural = number != nil && currency == nil
        guard let phrase = find(at: index, isPlural: isPlural),
            isOpen || isDetermined || number != nil
                || (phrase.atoms.lowerBound..<phrase.head).contains(where: { list.tag($0) == .POS })
        else { return nil }
        let figure = number == nil ? phrase.atoms.first { list.tag($0) == .CD } : nil
        return NounPhrase(atoms: start..<(phrase.head + 1), head: phrase.head, whole: figure ?? begin)
    }

    /// The atom behind one that belongs to the noun phrase; nil behind its end.
    private func step(from index: Int, head: Int?, start: Int, isPlural: Bool) -> Int? {
        let atom = list[index]
        if atom.token < 0 { return nil }
        if NounPhraseFinder.quotationMarks.contains(atom.lower), atom.tag != .POS {
            return head == nil && index == start ? index + 1 : nil
        }
        if list.isHyphen(index) { return atom.isGlued && list.isGlued(index + 1) && index > start ? index + 1 : nil }
        if let head, isPlural, isPluralNoun(head), atom.tag != .POS, !isPluralNoun(index),
            list.lower(head) != "police" || !isNoun(index)
        {
            return nil
        }
        if let head, !isPlural, list.tag(head) == .NN, !list[head].isCapitalized, atom.tag.isProperNoun,
            atom.isCapitalized
        {
            return nil
        }
        if isNoun(index) { return head != nil && DateFinder.isTimeWord(atom.lower) ? nil : index + 1 }
        if let head, isPluralNoun(head), atom.tag != .POS { return nil }
        switch atom.tag {
        case .POS: return head != nil && leadsOn(index + 1) ? index + 1 : nil
        case .JJ, .JJR, .JJS, .VBN, .VBG, .CD: return leadsToNoun(index + 1, from: head) ? index + 1 : nil
        case .VB, .VBP: return atom.lower.utf8.contains(0x2D) && leadsToNoun(index + 1, from: head) ? index + 1 : nil
        case .RB, .RBR, .RBS:
            return (head == nil || list.tag(index - 1) == .POS) && leadsToNoun(index + 1, from: head) ? index + 1 : nil
        case .VBD:
            return (head == nil || isPlural) && !["be", "have", "do"].contains(atom.lemma)
                && leadsToNoun(index + 1, from: head) ? index + 1 : nil
        case .CC: return index > start && joinsModifiers(index, head: head, isPlural: isPlural) ? index + 1 : nil
        case .punctuation:
            return atom.lower == "," && head == nil && index > start && isModifier(index + 1)
                && leadsToNoun(index + 2, from: nil)
                ? index + 1 : nil
        default: return nil
        }
    }

    /// Whether a possessive goes on: "Russia's strikes", "the party's most loyal voters", "Russia's 26 missiles".
    private func leadsOn(_ index: Int) -> Bool {
        if isNounOrModifier(index) { return true }
        return (list.tag(index).isAdverb || list.tag(index) == .CD) && leadsToNoun(index + 1, from: nil)
    }

    /// "and" of "new and old ships", "Somali and Yemeni pirates".
    private func joinsModifiers(_ index: Int, head: Int?, isPlural: Bool) -> Bool {
        guard let head else { return isModifier(index + 1) && leadsToNoun(index + 2, from: nil) }
        return isPlural && list[head].isCapitalized && list[index + 1].isCapitalized && isNounOrModifier(index + 1)
            && isPluralNoun(index + 2)
    }

    /// Whether a noun follows, with other modifiers, commas and hyphens between.
    private func leadsToNoun(_ start: Int, from head: Int?) -> Bool {
        if head != nil, list.has(start - 1, ["last", "next", "past"]) { return false }
        var index = start
        while index < start + 5 {
            if isNoun(index) { return head == nil || !DateFinder.isTimeWord(list.lower(index)) }
            guard
                isModifier(index) || list.isHyphen(index) || list.tag(index) == .CC
                    || list.lower(index) == "," && head == nil
            else { return false }
            index += 1
        }
        return false
    }

    private func isNoun(_ index: Int) -> Bool {
        list[index].isLetters && (list.tag(index).isNoun || isMistakenPlural(index))
    }

    /// "Eggs" taken for an adjective, or for a verb right behind a number.
    private func isMistakenPlural(_ index: Int) -> Bool {
        let atom = list[index]
        guard endsLikePlural(atom.lower) else { return false }
        if atom.tag == .JJ { return atom.lower != "overseas" && !atom.isCapitalized }
        return atom.tag == .VBZ && isBehindNumber(index)
    }

    private func isModifier(_ index: Int) -> Bool {
        let tag = list.tag(index)
        return tag.isAdjective || tag == .VBN || tag == .VBG
    }

    private func isNounOrModifier(_ index: Int) -> Bool { isNoun(index) || isModifier(index) }

    private func endsLikePlural(_ word: String) -> Bool {
        word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
            && !word.hasSuffix("is")
    }

    private func isBehindNumber(_ index: Int) -> Bool {
        var before = index - 1
        while before > index - 5,
            isModifier(before) || list.tag(before) == .CC || list.tag(before).isNoun && list.tag(before) != .NNS
        {
            before -= 1
        }
        return list.tag(before) == .CD
    }

    /// The lemma of a counted noun, also where the tagger did not see its plural; nil for pronouns.
    func noun(ofHead index: Int) -> String? {
        let atom = list[index]
        if NounPhraseFinder.pronouns.contains(atom.lower) { return nil }
        let isPlural = atom.tag != .NNS && atom.lemma == atom.lower && endsLikePlural(atom.lower)
        return isPlural ? singular(of: atom.lower) : atom.lemma
    }

    func isPluralNoun(_ index: Int) -> Bool {
        let atom = list[index]
        guard atom.tag.isNoun else { return isMistakenPlural(index) }
        if atom.tag == .NNS || NounPhraseFinder.irregularPlurals.contains(atom.lower) { return true }
        return endsLikePlural(atom.lower)
    }
}
