import Syntax
import Text

/// Where the clause that somebody says starts and ends.
extension Phrases {
    /// The tokens from `start` to the end of the clause: the sentence's end, or where the writer or another speaker
    /// takes over. Closing punctuation stays out unless it stands inside quotation marks. Nil when nothing is left.
    func clause(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound {
            if !isQuoted(end), endsClause(at: end, from: start, in: sentence) { break }
            end += 1
        }
        if end >= sentence.upperBound, let quotation = quotation(goingOnBehind: end) {
            end = min(quotation.last + 1, tokens.count)
        }
        return trimmed(between(start, end))
    }

    /// Without commas, full stops and dashes at the ends, and without an opening mark that nothing follows.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        while let last = range.last, isLoosePunctuation(last) { range = range.lowerBound..<last }
        while let first = range.first, isLoosePunctuation(first) { range = (first + 1)..<range.upperBound }
        return range.isEmpty ? nil : range
    }

    private func isLoosePunctuation(_ i: Int) -> Bool {
        tokens[i].kind == .punctuation && !["(", ")", "[", "]"].contains(lower(i))
    }

    private func endsClause(at i: Int, from start: Int, in sentence: Range<Int>) -> Bool {
        guard i > start else { return false }
        if lower(i) == ";" || startsAside(at: i, from: start, in: sentence) { return true }
        guard isComma(i), i + 1 < sentence.upperBound else { return false }
        let next = lower(i + 1)
        if next == "according" { return true }
        return (next == "and" || Self.contrasts.contains(next)) && startsAttribution(at: i + 2, in: sentence)
    }

    /// Whether a remark of the writer's starts behind what is said: a dash aside, a relative clause, a participle, or the
    /// circumstances of quoted words. `start` is where the content starts.
    func startsAside(at i: Int, from start: Int, in sentence: Range<Int>) -> Bool {
        if tokens[i].kind == .word { return isMark(i - 1) && i - 1 > start && Self.circumstances.contains(lower(i)) }
        if Self.dashes.contains(lower(i)), tokens[i].followsSpace || lower(i) == "—" {
            return !sentence.suffix(from: i + 1).contains { Self.dashes.contains(lower($0)) && !isQuoted($0) }
        }
        return isComma(i) && (Self.relatives.contains(lower(i + 1)) || Self.writerParticiples.contains(lower(i + 1)))
    }

    static let dashes: Set<String> = ["-", "--", "–", "—"]
    static let contrasts: Set<String> = ["but", "while", "although", "though", "whereas", "yet"]
    /// Words that take up the writer's story behind a quotation.
    private static let circumstances: Set<String> = [
        "following", "after", "amid", "as", "before", "despite", "during", "when",
    ]
    private static let relatives: Set<String> = ["which", "where"]
    /// Participles by which a writer comments on what was said.
    private static let writerParticiples: Set<String> = ["suggesting", "citing", "referring", "quoting"]

    /// Whether a subject and a reporting verb follow soon: "... , but officials said".
    private func startsAttribution(at start: Int, in sentence: Range<Int>) -> Bool {
        for i in window(start, 10, before: sentence.upperBound) {
            if isMark(i) { return false }
            if tag(i).isFiniteVerb {
                return ReportingVerb.of(lemma: lemma(i)) != nil || isAuxiliaryOfReport(i, in: sentence)
            }
        }
        return false
    }

    private func isAuxiliaryOfReport(_ i: Int, in sentence: Range<Int>) -> Bool {
        for j in window(i + 1, 3, before: sentence.upperBound) where tag(j).isVerb {
            return ReportingVerb.of(lemma: lemma(j)) != nil
        }
        return false
    }

    /// Whether a subject and a finite verb start here, so that a verb before it has a clause for object.
    /// Where the verb may have a thing for object (`mayBeObject`), a relative pronoun shows that there is no clause.
    func startsClause(at start: Int, before limit: Int, mayBeObject: Bool = false) -> Bool {
        var seenSubject = false
        var isRelative = false
        for i in window(start, 25, before: limit) where !isQuoted(i) {
            let tag = tag(i)
            if seenSubject, quotation(openingAt: i) != nil { return !mayBeObject }
            if seenSubject, tag == .WP || tag == .WDT { isRelative = true }
            if isRelative, tag.isFiniteVerb {
                isRelative = false
                continue
            }
            if tag.isFiniteVerb || !mayBeObject && tag == .VBN && seenSubject && lower(i + 1) != "by" {
                return seenSubject
            }
            if tag.isNoun || tag == .PRP || tag == .EX || tag == .CD || tag == .DT || tag == .VBG { seenSubject = true }
            if tag == .TO && !seenSubject { return false }
            if mayBeObject, seenSubject, [.WDT, .WP, .WPPossessive, .WRB].contains(tag) || lower(i) == "that" {
                return false
            }
            if isComma(i), !seenSubject { return false }
        }
        return false
    }

    /// The end of "OSLO, Oct. 8 (Northern Wire) —" at a paragraph's start; the sentence's start when there is none.
    private func endOfDateline(in sentence: Range<Int>) -> Int {
        guard sentence.lowerBound == 0, let first = tokens.first, first.kind == .word, first.text.utf8.count > 2,
            !first.text.unicodeScalars.contains(where: \.properties.isLowercase)
        else { return sentence.lowerBound }
        let dash = window(0, 16, before: sentence.upperBound).first { Self.dashes.contains(lower($0)) }
        return dash.map { $0 + 1 } ?? sentence.lowerBound
    }

    /// The start of the sentence's clause that holds `i`: behind conjunctions and adverbs that open it.
    func clauseStart(in sentence: Range<Int>) -> Int {
        var start = endOfDateline(in: sentence)
        while start < sentence.upperBound,
            isLoosePunctuation(start) || ["but", "and", "however"].contains(lower(start))
        {
            start += 1
        }
        return start
    }
}
