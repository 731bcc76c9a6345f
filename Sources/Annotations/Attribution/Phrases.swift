import Syntax
import Text

/// Reads noun phrases, time phrases and clause ends of a paragraph from its tags. All indices are of tokens.
///
/// A class, since every finder of a paragraph holds it.
final class Phrases: Sendable {
    let paragraph: TaggedParagraph
    let tokens: [Token]
    private let lemmas: [String]
    /// The tagger's tags, with nouns of saying that it takes for verbs set right.
    private let tags: [Tag]
    /// One a token: whether it lies strictly between the marks of a quotation.
    private let quoted: [Bool]
    /// The outermost quotation that holds a token, by the token after which its sentence ends.
    private let sentenceEnds: [Int: Quotation]
    /// The outermost quotations by the token of their opening and of their closing mark.
    private let openings: [Int: Quotation]
    private let closings: [Int: Quotation]
    /// A phrase longer than this many tokens is cut, so that time stays linear on any text.
    private static let longestPhrase = 40

    init(_ paragraph: TaggedParagraph) {
        self.paragraph = paragraph
        tokens = paragraph.tokens
        lemmas = paragraph.lemmas
        tags = TagCorrections.correctedTags(of: paragraph)
        var quoted = [Bool](repeating: false, count: paragraph.tokens.count)
        var (openings, closings, sentenceEnds): ([Int: Quotation], [Int: Quotation], [Int: Quotation]) = ([:], [:], [:])
        for quotation in paragraph.paragraph.quotations where quotation.depth == 0 {
            let end = quotation.close ?? quotation.last + 1
            for i in (quotation.open + 1)..<max(end, quotation.open + 1) { quoted[i] = true }
            openings[quotation.open] = quotation
            if let close = quotation.close { closings[close] = quotation }
            for end in paragraph.paragraph.sentenceEnds(inside: quotation) { sentenceEnds[end] = quotation }
        }
        (self.quoted, self.openings, self.closings, self.sentenceEnds) = (quoted, openings, closings, sentenceEnds)
    }

    /// Outside the paragraph there is punctuation without a form.
    func tag(_ i: Int) -> Tag { tags.indices.contains(i) ? tags[i] : .punctuation }
    func lower(_ i: Int) -> String { tokens.indices.contains(i) ? tokens[i].lower : "" }
    func lemma(_ i: Int) -> String { lemmas.indices.contains(i) ? lemmas[i] : "" }
    func isQuoted(_ i: Int) -> Bool { quoted.indices.contains(i) && quoted[i] }
    func isMark(_ i: Int) -> Bool { tokens.indices.contains(i) && tokens[i].kind == .quotationMark }
    func isComma(_ i: Int) -> Bool { lower(i) == "," }

    var hasQuotations: Bool { !openings.isEmpty }

    /// The outermost quotation whose closing mark is this token.
    func quotation(closingAt i: Int) -> Quotation? { closings[i] }

    /// The outermost quotation whose opening mark is this token.
    func quotation(openingAt i: Int) -> Quotation? { openings[i] }

    /// At most `count` tokens from `start`, none behind `limit`; empty when `start` lies there.
    func window(_ start: Int, _ count: Int, before limit: Int) -> Range<Int> {
        between(start, min(start + count, limit))
    }

    /// The tokens from `start` to `end`; none when `end` comes first.
    func between(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

    /// The sentence that holds a token. Logarithmic time.
    func sentence(of i: Int) -> Range<Int> {
        let index = sentenceIndex(of: i)
        return index < paragraph.paragraph.sentences.count ? paragraph.paragraph.sentences[index] : 0..<tokens.count
    }

    /// Which sentence holds a token; their number behind the last. Logarithmic time.
    func sentenceIndex(of i: Int) -> Int { paragraph.paragraph.sentences.firstIndex(behind: { $0.upperBound > i }) }

    /// The outermost quotation that goes on behind the sentence that ends at `end`.
    func quotation(goingOnBehind end: Int) -> Quotation? { sentenceEnds[end] }

    // MARK: Noun phrases

    /// The noun phrase whose last token is `last`, with what it is joined to by "of" or a possessive, not before `limit`.
    func nounPhrase(endingAt last: Int, from limit: Int) -> Range<Int>? {
        let limit = max(limit, last - Self.longestPhrase)
        guard last >= limit, !isQuoted(last), canEndNounPhrase(last) else { return nil }
        var start = last
        if tag(last) != .PRP { while start > limit, extendsLeft(start - 1, from: start) { start -= 1 } }
        while start - 2 >= limit, canEndNounPhrase(start - 2), tag(start - 2) != .PRP,
            joins(start - 1) || isOfPerson(start - 1)
        {
            var outer = start - 2
            while outer > limit, extendsLeft(outer - 1, from: outer) { outer -= 1 }
            if tag(start - 1) == .CC, !isBoundary(before: outer, from: limit) { break }
            start = outer
        }
        if start > limit, ["both", "neither", "either"].contains(lower(start - 1)) { start -= 1 }
        return start..<(last + 1)
    }

    /// The noun phrase whose first token is `first`, with what "of", "for", "in", "at", "from" or "and" join to it.
    func nounPhrase(startingAt first: Int, before limit: Int) -> Range<Int>? {
        let limit = min(limit, first + Self.longestPhrase)
        guard first < limit, !isQuoted(first), !isMark(first) else { return nil }
        if tag(first) == .PRP { return first..<(first + 1) }
        var end = first
        var noun: Int?
        while end < limit, !isQuoted(end), isNounPhraseToken(end), noun == nil || !startsNounPhrase(end) {
            if tag(end).isNoun || tag(end) == .CD { noun = end }
            end += 1
        }
        guard let noun else { return nil }
        end = noun + 1
        if end + 1 < limit, joins(end), let more = nounPhrase(startingAt: end + 1, before: limit), !isTime(more) {
            if tag(end) != .CC || more.upperBound >= limit || !tag(more.upperBound).isFiniteVerb {
                end = more.upperBound
            }
        }
        return first..<end
    }

    private func canEndNounPhrase(_ i: Int) -> Bool {
        let tag = tag(i)
        return tag.isNoun || tag == .PRP || tag == .CD
            || ["others", "some", "many", "who", "both", "one"].contains(lower(i))
    }

    private func isNounPhraseToken(_ i: Int) -> Bool {
        switch tag(i) {
        case .DT, .PDT, .CD, .POS, .PRPPossessive: true
        case .VBN, .VBG: i + 1 < tokens.count && (tag(i + 1).isNoun || tag(i + 1).isAdjective)
        case .FW, .UH: tokens[i].isCapitalized
        default: tag(i).isNoun || tag(i).isAdjective || tokens[i].kind == .link || lower(i) == "&"
        }
    }

    private func startsNounPhrase(_ i: Int) -> Bool {
        tag(i) == .DT || tag(i) == .PRPPossessive || tag(i) == .PDT || tag(i) == .CD && tag(i - 1) != .POS
    }

    private func extendsLeft(_ i: Int, from start: Int) -> Bool {
        guard !isQuoted(i) else { return false }
        if ["said", "says", "say", "that"].contains(lower(i)) { return false }
        if tag(start) == .DT || tag(start) == .PRPPossessive { return tag(i) == .PDT }
        if isTimeWord(i), tag(start) == .DT { return false }
        return isNounPhraseToken(i)
    }

    /// "an aide to the minister"
    private func isOfPerson(_ i: Int) -> Bool { lower(i) == "to" && Titles.isPerson(lemma(i - 1)) }

    private func joins(_ i: Int) -> Bool {
        ["of", "for", "in", "at", "from", "and", "&", "or", "with"].contains(lower(i)) && !isQuoted(i)
    }

    /// Whether a phrase may start at `i`: the sentence, a quotation's end, a comma, colon or conjunction stands before.
    private func isBoundary(before i: Int, from limit: Int) -> Bool {
        guard i > limit else { return true }
        let before = i - 1
        return isMark(before) || tag(before) == .punctuation || tag(before) == .IN || tag(before) == .CC
            || ["both", "neither", "either"].contains(lower(before))
    }

    // MARK: Time

    private static let timeWords: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
        "tonight", "week", "month", "year", "morning", "afternoon", "evening", "night", "january", "february", "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "weekend", "day", "midday",
        "noon",
    ]

    func isTimeWord(_ i: Int) -> Bool {
        Self.timeWords.contains(lower(i)) || lower(i) == "may" && tag(i).isNoun
    }

    func isTime(_ phrase: Range<Int>) -> Bool { isTimeWord(phrase.upperBound - 1) }

    /// Where the time phrase that ends before `end` starts: "on Thursday", "last week", "late Tuesday"; `end` if none.
    func startOfTime(endingBefore end: Int, from limit: Int) -> Int {
        guard end - 1 > limit, isTimeWord(end - 1), !isQuoted(end - 1) else { return end }
        var start = end - 1
        let openers: Set<String> = ["on", "last", "this", "late", "early", "earlier", "next", "the", "in"]
        while start - 1 > limit, openers.contains(lower(start - 1)) { start -= 1 }
        return start
    }

    /// Where the time phrase that starts at `start` ends: "Thursday", "on Oct. 8", "last week"; `start` if none.
    func endOfTime(startingAt start: Int, before limit: Int) -> Int {
        var end = start
        while end < min(start + 3, limit), !isQuoted(end) {
            if isTimeWord(end) {
                end += 1
                while end < limit, isTimeWord(end) || tokens[end].kind == .number { end += 1 }
                return end
            }
            guard ["on", "last", "late", "early", "earlier", "this", "in", "the", "that"].contains(lower(end)) else {
                break
            }
            end += 1
        }
        return start
    }
}

extension Paragraph {
    /// The ends of sentences that lie strictly between the marks of a quotation.
    fileprivate func sentenceEnds(inside quotation: Quotation) -> [Int] {
        let first = sentences.firstIndex(behind: { $0.upperBound > quotation.open + 1 })
        return sentences[first...].lazy.map(\.upperBound).prefix { $0 <= (quotation.close ?? quotation.last) }.map {
            $0
        }
    }
}
