import Syntax
import Text

/// What single words of a paragraph can be in a name or in the phrases beside it. Indices are of tokens; outside of the
/// paragraph there is punctuation.
struct NameWords {
    let paragraph: TaggedParagraph

    func tag(_ i: Int) -> Tag { paragraph.tags.indices.contains(i) ? paragraph.tags[i] : .punctuation }
    func lower(_ i: Int) -> String { paragraph.tags.indices.contains(i) ? paragraph.tokens[i].lower : "" }
    func lemma(_ i: Int) -> String { paragraph.tags.indices.contains(i) ? paragraph.lemmas[i] : "" }
    func text(of tokens: Range<Int>) -> String { paragraph.paragraph.text(of: paragraph.paragraph.span(of: tokens)) }

    /// A capitalized word that is tagged as a name, an adjective such as "Russian", or a noun inside of a sentence; no day
    /// and no month.
    func isNamePart(_ i: Int) -> Bool {
        let tag = tag(i)
        guard tag.isProperNoun || tag == .JJ || tag == .NN else { return false }
        let token = paragraph.tokens[i]
        guard token.kind == .word, token.mayStartName else { return false }
        if tag == .NN, !isAcronym(i), i == 0 || paragraph.tokens[i - 1].kind != .word { return false }
        return !Self.times.contains(token.lower)
    }

    func isDeterminer(_ i: Int) -> Bool { tag(i) == .DT || tag(i) == .PRPPossessive }
    func isPreposition(_ i: Int) -> Bool { tag(i) == .IN || tag(i) == .TO }
    func isForm(ofBe i: Int) -> Bool { lower(i) == "is" || lower(i) == "was" }
    /// "of" and what else stands inside of a role: "head of the port", "director for Europe".
    func joins(_ i: Int) -> Bool { ["of", "for", "the", "and"].contains(lower(i)) }

    /// A noun, adjective or possessive mark in front of a name or a noun.
    func isModifier(_ i: Int) -> Bool {
        let tag = tag(i)
        return (tag.isNoun || tag.isAdjective || tag == .POS) && !Self.times.contains(lower(i))
    }

    func isCommonModifier(_ i: Int) -> Bool { tag(i) != .POS && isModifier(i) }

    /// A noun that tells what somebody is; not before `first`.
    func isRole(_ i: Int, from first: Int) -> Bool {
        guard i >= first, tag(i).isNoun || tag(i) == .JJ else { return false }
        return Titles.isPerson(lemma(i)) || Titles.introducesName(lower(i))
    }

    /// A noun that tells of people or a body.
    func isSpeakingNoun(_ i: Int) -> Bool {
        switch tag(i) {
        case .NN, .NNP: Titles.isPerson(lemma(i)) || BodyNouns.contains(lemma(i))
        case .NNS: Titles.isPlural(lower(i), of: lemma(i)) || BodyNouns.contains(lemma(i))
        case .NNPS: true
        default: false
        }
    }

    /// The last noun of the noun phrase that starts at `start`.
    func headOfPhrase(from start: Int, before limit: Int) -> Int? {
        var end = start
        while end < limit, isModifier(end) { end += 1 }
        guard end > start, tag(end - 1).isNoun else { return nil }
        return end - 1
    }

    func isCapitalized(_ i: Int) -> Bool { paragraph.tags.indices.contains(i) && paragraph.tokens[i].isCapitalized }

    /// The noun phrase before a token and the comma in front of that.
    func nounPhrase(endingBefore i: Int) -> Range<Int>? {
        let end = lower(i - 1) == "," ? i - 1 : i
        guard tag(end - 1).isNoun else { return nil }
        var start = end - 1
        while end - start < Self.longestName, isModifier(start - 1) || tag(start - 1) == .CD { start -= 1 }
        return startWithDeterminer(start)..<end
    }

    func startWithDeterminer(_ i: Int) -> Int { isDeterminer(i - 1) ? i - 1 : i }

    private static let times: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.",
        "sept.", "oct.", "nov.", "dec.", "yesterday", "today", "tomorrow", "earlier", "later", "late", "last", "next",
    ]
}

extension Token {
    /// Whether it is written like a name: with a capital, or as in "al-Hamad".
    fileprivate var mayStartName: Bool {
        guard let first = text.utf8.first else { return false }
        if first >= 0x61, first <= 0x7A { return text.hasPrefix("al-") || text.hasPrefix("el-") }
        return isCapitalized
    }
}

// MARK: - Runs of name words

extension NameWords {
    /// The name, with titles inside it, that starts at a token; nil where it is only an adjective.
    func nameRun(from start: Int, before limit: Int) -> Range<Int>? {
        let limit = min(limit, start + Self.longestName)
        var end = start + 1
        while let next = continuation(of: start..<end, before: limit) { end = next }
        end = endOfBody(start..<end, before: limit)
        return end == start + 1 && tag(start) == .JJ ? nil : start..<end
    }

    private static let longestName = 12

    private func continuation(of run: Range<Int>, before limit: Int) -> Int? {
        let end = run.upperBound
        guard end < limit else { return nil }
        if isNamePart(end) { return end + 1 }
        guard end + 1 < limit else { return nil }
        let word = lower(end)
        if isNamePart(end + 1), word == "&" { return end + 2 }
        var next = end
        while next < end + 3, next < limit, Self.particles.contains(lower(next)) { next += 1 }
        if next > end, next < limit, isNamePart(next) { return next + 1 }
        let joins = word == "of" || word == "for" || word == "on" && BodyNouns.contains(lower(end - 1))
        guard joins, opensLongName(end - 1) else { return nil }
        if isNamePart(end + 1) { return end + 2 }
        return lower(end + 1) == "the" && end + 2 < limit && isNamePart(end + 2) ? end + 3 : nil
    }

    /// Words inside of names of persons.
    private static let particles: Set<String> = [
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "bint", "ibn",
        "abu",
        "al", "el", "ul", "ter", "zu", "y",
    ]

    /// "Ministry" before "of Defence", "Secretary" before "of State".
    private func opensLongName(_ i: Int) -> Bool { BodyNouns.contains(lower(i)) || Titles.introducesName(lower(i)) }

    /// "Halden" grows to "Halden news agency".
    private func endOfBody(_ run: Range<Int>, before limit: Int) -> Int {
        var end = run.upperBound
        while end < min(limit, run.upperBound + 3), tag(end) == .NN { end += 1 }
        return end > run.upperBound && BodyNouns.contains(lemma(end - 1))
            && !isRole(run.upperBound - 1, from: run.lowerBound)
            ? end : run.upperBound
    }

    /// The name behind the titles of a run: "Ann Roe" of "Secretary of State Ann Roe"; empty for "Defence Secretary".
    func withoutTitles(_ run: Range<Int>) -> Range<Int> {
        if BodyNouns.contains(lemma(run.upperBound - 1)) { return run }
        let title = run.dropLast().last { Titles.introducesName(lower($0)) && !isGivenNameBehind($0, in: run) }
        if let title {
            let start = lower(title + 1) == "of" ? endOfOffice(from: title + 2, in: run) : title + 1
            return isBody(title..<run.upperBound) ? run : start..<run.upperBound
        }
        let last = run.upperBound - 1
        let isTitle = Titles.introducesName(lower(last)) && GivenNames.gender(of: lower(run.lowerBound)) == nil
        return isTitle ? run.upperBound..<run.upperBound : run
    }

    /// "Ann Roe" of "Rival Ann Roe": what stands before a given name, and is no title, is no part of the name.
    func withoutLeadingWords(_ run: Range<Int>) -> Range<Int> {
        guard run.count > 2, tag(run.upperBound - 1) == .NNP, !BodyNouns.contains(lemma(run.upperBound - 1)),
            !run.contains(where: { Titles.introducesName(lower($0)) || joins($0) }),
            let given = run.first(where: { GivenNames.gender(of: lower($0)) != nil }), run.upperBound - given > 1
        else { return run }
        return given..<run.upperBound
    }

    /// "Duke" is no title in "Patty Duke Roe": a given name stands before it.
    private func isGivenNameBehind(_ i: Int, in run: Range<Int>) -> Bool {
        i > run.lowerBound && GivenNames.gender(of: lower(i - 1)) != nil
    }

    /// "House of Lords" opens with no title, "Department of Justice" neither.
    private func isBody(_ range: Range<Int>) -> Bool {
        guard let of = range.first(where: { lower($0) == "of" || lower($0) == "for" }), of > range.lowerBound else {
            return false
        }
        return BodyNouns.contains(lower(of - 1)) && !Titles.introducesName(lower(of - 1))
    }

    /// Where the name starts behind "Secretary of": offices are one word long, or two of the kind of "Homeland Security".
    private func endOfOffice(from start: Int, in run: Range<Int>) -> Int {
        var end = start
        if end < run.upperBound, lower(end) == "the" { end += 1 }
        let first = end
        while end < run.upperBound, Self.offices.contains(lower(end)) || lower(end) == "and" { end += 1 }
        if end == first { end += 1 }
        return run.upperBound - end >= 1 ? end : run.upperBound
    }

    private static let offices: Set<String> = [
        "state", "staff", "defense", "defence", "homeland", "security", "national", "intelligence", "health", "justice",
        "treasury", "foreign", "affairs", "education", "energy", "commerce", "human", "services", "police", "labor",
        "communications", "operations", "housing", "transportation", "agriculture", "interior", "council", "parliament",
        "congress", "the", "united", "states", "nations",
    ]

    /// The short form in brackets behind a name: "(NTSB)".
    func shortForm(behind end: Int, before limit: Int) -> Int? {
        guard end + 2 < limit, lower(end) == "(", lower(end + 2) == ")", isAcronym(end + 1) else { return nil }
        return end + 1
    }

    /// Two capitals or more, and no small letter.
    func isAcronym(_ i: Int) -> Bool {
        let text = paragraph.tokens[i].text.utf8
        return text.count >= 2 && text.count <= 8 && text.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 == 0x2E }
    }
}
