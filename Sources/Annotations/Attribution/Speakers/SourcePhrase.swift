import Syntax
import Text

/// What a source is made of: a pronoun, or the noun phrase that heads it. Indices are of tokens of its paragraph.
struct SourcePhrase {
    /// The pronoun that it consists of.
    let pronoun: Pronoun?
    /// The last token of the noun phrase at its start, where the head stands.
    let head: Int
    /// The noun phrase with the prepositional phrases behind it: without appositions, relative and participial clauses.
    let phrase: Range<Int>
    /// The words of the noun phrase at its start.
    let opening: Range<Int>
    /// Where an apposition starts behind a comma.
    let apposition: Int?
    /// Whether it joins several: "Norway and Denmark".
    let isJoined: Bool

    init?(_ tokens: Range<Int>, in words: NameWords) {
        var start = tokens.lowerBound
        while start < tokens.upperBound, Self.openers.contains(words.lower(start)) || words.isMark(start) { start += 1 }
        if start + 1 < tokens.upperBound, words.isPreposition(start) { start += 1 }
        guard start < tokens.upperBound else { return nil }
        pronoun = tokens.upperBound - start <= 2 && words.isPronoun(start) ? Pronoun(words.lower(start)) : nil
        let body = start..<tokens.upperBound
        let headEnd = body.dropFirst().first { words.endsNounPhrase($0) } ?? body.upperBound
        let end = body.dropFirst(headEnd - start).first { words.endsSource($0) } ?? body.upperBound
        head = headEnd - 1
        opening = start..<headEnd
        phrase = start..<end
        apposition = end + 1 < body.upperBound && words.lower(end) == "," ? end + 1 : nil
        isJoined = headEnd + 1 < end && words.tag(headEnd) == .CC
    }

    private static let openers: Set<String> = ["both", "either", "neither", "even", "only", "but", "and"]
}

extension NameWords {
    func isMark(_ i: Int) -> Bool {
        guard paragraph.tags.indices.contains(i) else { return true }
        let kind = paragraph.tokens[i].kind
        return kind == .quotationMark || kind == .punctuation
    }

    /// "US" is none, however it is tagged.
    fileprivate func isPronoun(_ i: Int) -> Bool {
        (tag(i) == .PRP || tag(i) == .WP || tag(i) == .WDT) && !isAcronym(i)
    }

    /// Whether a noun phrase ends before a token behind its first one.
    fileprivate func endsNounPhrase(_ i: Int) -> Bool {
        isPreposition(i) || tag(i) == .CC && lower(i) != "&" || endsSource(i)
    }

    /// Whether the words that name a source end before a token: at a comma or bracket, a relative or participial clause.
    fileprivate func endsSource(_ i: Int) -> Bool {
        switch tag(i) {
        case .WP, .WDT, .WRB, .VBD, .VBZ, .VBP, .MD, .PRP: true
        case .VBG, .VBN: !tag(i + 1).isNoun && !tag(i + 1).isAdjective
        default: isMark(i) && lower(i) != "/" && lower(i) != "-"
        }
    }
}

extension NameWords {
    /// Whether a phrase without a name may tell of somebody known: with "the" or a possessor, or a bare plural.
    func isDefinite(_ phrase: Range<Int>) -> Bool {
        guard let first = phrase.first, let last = phrase.last else { return false }
        if ["the", "this", "that", "these", "those"].contains(lower(first)) || lower(first - 1) == "the" {
            return true
        }
        if isDeterminer(first) || isDeterminer(first - 1) || tag(first) == .CD { return false }
        return tag(last) != .NN || phrase.contains { tag($0) == .POS }
    }

    /// Whether nothing stands in front of a phrase that could make it definite.
    func isBare(_ phrase: Range<Int>) -> Bool {
        !isDeterminer(phrase.lowerBound) && !isDeterminer(phrase.lowerBound - 1) && !phrase.contains { tag($0) == .POS }
    }

    /// What a noun without a name stands for.
    func kind(ofNoun i: Int) -> Referent.Kind {
        switch tag(i) {
        case .NNS, .NNPS: .people
        default: Titles.isPerson(lemma(i)) ? .person : lower(i) == "police" ? .people : .body
        }
    }
}
