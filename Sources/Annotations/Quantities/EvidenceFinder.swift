import Syntax

/// What a sentence says about its quantities.
struct EvidenceFinder {
    let list: AtomList
    private let context: [String]
    private let times: [String]

    /// The most context words that a sentence gives.
    private static let contextLimit = 48
    private static let light: Set<String> = ["be", "have", "do", "say", "get", "'s", "s"]
    private static let definite: Set<String> = [
        "the", "those", "these", "its", "their", "his", "her", "our", "both", "'s", "all",
    ]

    init(list: AtomList) {
        self.list = list
        var context: [String] = []
        var times: [String] = []
        for index in list.sentence {
            let atom = list[index]
            if atom.opens.contains(.time), atom.isCapitalized, DateFinder.isTimeWord(atom.lower) {
                times.append(atom.lower)
            }
            if atom.isPlainInteger, YearFinder(list: list).plainYear(at: index) != nil { times.append(atom.lower) }
            guard context.count < EvidenceFinder.contextLimit, atom.isLetters else { continue }
            if atom.tag.isNoun || atom.tag.isVerb || atom.tag.isAdjective, !EvidenceFinder.light.contains(atom.lemma) {
                context.append(atom.lemma)
            }
        }
        self.context = context
        self.times = times
    }

    func evidence(for finding: Finding) -> QuantityEvidence {
        var evidence = QuantityEvidence()
        let own = finding.atoms.map { list[$0].lemma }
        evidence.context = context.filter { !own.contains($0) }
        evidence.times = times
        evidence.modifiers = modifiers(of: finding)
        evidence.predicate = predicate(of: finding)
        evidence.isDefinite = EvidenceFinder.definite.contains(list.lower(finding.atoms.lowerBound - 1))
        evidence.isIncrement =
            finding.isIncrement || list.has(finding.atoms.lowerBound - 1, ["another", "further", "additional"])
        evidence.isIndefinite = finding.isIndefinite
        return evidence
    }

    private func modifiers(of finding: Finding) -> [String] {
        var found = (finding.modifiers ?? 0..<0).filter { isContent($0) }.map { list[$0].lemma }
        let end = finding.atoms.upperBound
        guard finding.head != nil, list.has(end, ["of", "from", "in", "on", "at", "for"]) else {
            if finding.head == nil, finding.measure == nil, list.tag(end).isAdjective || list.tag(end) == .VBN {
                found.append(list[end].lemma)
            }
            return found
        }
        if let attribute = NounPhraseFinder(list: list).find(
            at: list.has(end + 1, EvidenceFinder.definite) ? end + 2 : end + 1, isPlural: false)
        {
            found += (attribute.atoms).filter { isContent($0) }.map { list[$0].lemma }
        }
        return found
    }

    private func isContent(_ index: Int) -> Bool {
        let tag = list.tag(index)
        return list[index].isLetters && (tag.isNoun || tag.isAdjective || tag == .VBN || tag == .VBG)
            && !EvidenceFinder.definite.contains(list.lower(index))
    }

    // MARK: Predicate

    /// The verb that the quantity is subject of, else the one before it.
    private func predicate(of finding: Finding) -> String? {
        verbBehind(finding.atoms.upperBound) ?? verbBefore(finding.atoms.lowerBound)
    }

    /// The main verb of a verb group that begins at an atom, perhaps behind a relative pronoun or adverbs.
    private func verbBehind(_ start: Int) -> String? {
        var verb: Int?
        for index in start..<(start + 7) {
            let tag = list.tag(index)
            if tag == .MD || tag.isVerb {
                verb = index
                if !isAuxiliary(index) { break }
            } else if !(tag.isAdverb || verb == nil && (tag == .WDT || tag == .WP || list.lower(index) == "all")
                || verb != nil && list.lower(index) == "to")
            {
                break
            }
        }
        guard let verb else { return nil }
        // "four were dead": the adjective says more than "be".
        if list[verb].lemma == "be", list.tag(verb + 1).isAdjective { return list[verb + 1].lemma }
        return list[verb].lemma
    }

    private func verbBefore(_ start: Int) -> String? {
        for index in stride(from: start - 1, through: max(list.sentence.lowerBound, start - 12), by: -1) {
            if !list[index].isLetters, list.has(index, [";", ":", "”", "“", "\""]) { return nil }
            if list.tag(index).isVerb { return list[index].lemma }
        }
        return nil
    }

    private func isAuxiliary(_ index: Int) -> Bool {
        ["be", "have", "do", "get"].contains(list[index].lemma) || list.tag(index) == .MD
    }
}
