import Syntax
import Text

/// Finds attributions whose cue is no verb: "according to", "claims that", "reportedly".
struct NounFrameFinder {
    let phrases: Phrases

    func frames(in sentence: Range<Int>) -> [Frame] {
        sentence.compactMap { i in
            guard !phrases.isQuoted(i) else { return nil }
            let tag = phrases.tag(i)
            if tag == .punctuation { return phrases.lower(i) == ":" ? namedSpeaker(i, in: sentence) : nil }
            if tag.isNoun || phrases.lemma(i) == "denial" {
                return ReportingNouns.lemmas.contains(phrases.lemma(i)) ? noun(i, in: sentence) : nil
            }
            if phrases.lower(i) == "according" { return accordingTo(i, in: sentence) }
            if tag.isAdverb { return Self.hearsay.contains(phrases.lower(i)) ? hearsay(i, in: sentence) : nil }
            guard tag == .VBN || tag == .VBD, Self.hearsayParticiples.contains(phrases.lemma(i)) else { return nil }
            return reducedHearsay(i, in: sentence)
        }
    }

    private func accordingTo(_ i: Int, in sentence: Range<Int>) -> Frame? {
        guard i + 2 < sentence.upperBound, phrases.lower(i + 1) == "to",
            let source = phrases.source(startingAt: i + 2, before: sentence.upperBound)
        else { return nil }
        let start = phrases.clauseStart(in: sentence)
        let content: Range<Int>?
        if i <= start {
            let comma = phrases.between(source.upperBound, sentence.upperBound).first {
                phrases.isComma($0) && !["who", "which"].contains(phrases.lower($0 + 1))
            }
            content = phrases.clause(from: (comma ?? source.upperBound - 1) + 1, in: sentence)
        } else {
            content = phrases.quotation(closingAt: i - 1).map { $0.open..<($0.last + 1) } ?? phrases.trimmed(start..<i)
        }
        guard let content else { return nil }
        return Frame(source: [source], cue: [i..<(i + 2)], content: [content], confidence: 0.9)
    }

    /// "Roe: “We were not told.”", as headlines and transcripts have it.
    private func namedSpeaker(_ colon: Int, in sentence: Range<Int>) -> Frame? {
        guard colon - sentence.lowerBound <= 6, let quotation = phrases.quotation(openingAt: colon + 1),
            let source = phrases.nounPhrase(endingAt: colon - 1, from: sentence.lowerBound),
            source.lowerBound == sentence.lowerBound, phrases.tag(source.upperBound - 1).isProperNoun
        else { return nil }
        let content = quotation.open..<(quotation.last + 1)
        return Frame(source: [source], cue: [colon..<(colon + 1)], content: [content], confidence: 0.8)
    }

    private static let hearsay: Set<String> = ["reportedly", "allegedly", "purportedly", "supposedly"]
    static let hearsayParticiples: Set<String> = ["think", "believe", "say", "understand"]

    /// "The bridge has reportedly closed": the clause around the adverb.
    private func hearsay(_ i: Int, in sentence: Range<Int>) -> Frame? {
        let start = phrases.clauseStart(in: sentence)
        guard i > start, var rest = phrases.clause(from: i + 1, in: sentence) else { return nil }
        let second = rest.first {
            phrases.tag($0) == .CC && $0 + 1 < rest.upperBound && phrases.tag($0 + 1).isFiniteVerb
        }
        if let second { rest = rest.lowerBound..<second }
        guard !rest.isEmpty, let left = phrases.trimmed(start..<i) else { return nil }
        return Frame(cue: [i..<(i + 1)], content: [left, rest], overrules: true, confidence: 0.6)
    }

    /// "the agency, thought to have ties with ..., said"
    private func reducedHearsay(_ i: Int, in sentence: Range<Int>) -> Frame? {
        guard i + 2 < sentence.upperBound, i > sentence.lowerBound + 1, phrases.isComma(i - 1),
            phrases.tag(i + 1) == .TO,
            let subject = phrases.nounPhrase(endingAt: i - 2, from: sentence.lowerBound)
        else { return nil }
        let comma = phrases.between(i + 1, sentence.upperBound).first { phrases.isComma($0) } ?? sentence.upperBound
        guard let rest = phrases.trimmed((i + 1)..<comma) else { return nil }
        return Frame(cue: [i..<(i + 1)], content: [subject, rest], overrules: true, confidence: 0.6)
    }

    /// "US claims that ...", "reports of missiles landing"
    private func noun(_ i: Int, in sentence: Range<Int>) -> Frame? {
        if phrases.lemma(i) == "denial" { return ownDenial(i, in: sentence) }
        guard i + 2 < sentence.upperBound else { return nil }
        let next = phrases.lower(i + 1)
        let content: Range<Int>?
        if next == "that", phrases.tag(i + 1) != .WDT || phrases.startsClause(at: i + 2, before: sentence.upperBound) {
            content = proposition(from: i + 1, noun: i, in: sentence)
        } else if next == "of" || next == "about", ReportingNouns.eventful.contains(phrases.lemma(i)) {
            content = event(from: i + 2, in: sentence)
        } else {
            content = nil
        }
        guard let content else { return nil }
        var frame = Frame(cue: [i..<(i + 1)], content: [content], overrules: next != "that", confidence: 0.7)
        if let source = owner(of: i, in: sentence) { frame.source = [source] }
        frame.isClaim =
            ReportingNouns.asserting.contains(phrases.lemma(i)) && !["no", "any"].contains(phrases.lower(i - 1))
        return frame
    }

    /// "issued its denial", "in the ministry's denial": a denial that the writer tells of in a noun.
    private func ownDenial(_ i: Int, in sentence: Range<Int>) -> Frame? {
        guard let owner = owner(of: i, in: sentence),
            !(phrases.lower(i + 1) == "of" && DenialLexicon.withholdable.contains(phrases.lemma(i + 2)))
        else { return nil }
        var source = owner
        if phrases.tag(owner.lowerBound) == .PRPPossessive {
            guard let verb = phrases.verbGroups(in: sentence).first(where: { $0.isFinite && $0.head < i }),
                let subject = phrases.source(endingBefore: verb.tokens.lowerBound, from: sentence.lowerBound)
            else { return nil }
            source = subject
        }
        return Frame(source: [source], cue: [i..<(i + 1)], stance: .denied, isClaim: false, confidence: 0.6)
    }

    /// A "that" clause; one that is the sentence's subject ends before the main verb.
    private func proposition(from that: Int, noun: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard let clause = phrases.clause(from: that, in: sentence) else { return nil }
        let isSubject = !(sentence.lowerBound..<noun).contains { phrases.tag($0).isFiniteVerb && !phrases.isQuoted($0) }
        guard isSubject else { return clause }
        let finite = phrases.verbGroups(in: clause).filter(\.isFinite)
        return finite.count > 1 ? phrases.trimmed(clause.lowerBound..<finite[1].tokens.lowerBound) : clause
    }

    /// "missiles landing in Iran", "crashes": a noun phrase with a participle, up to the next verb of the sentence, or the
    /// name of an event, whatever its tag.
    private func event(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        if ReportingNouns.events.contains(phrases.lemma(start)) { return start..<(start + 1) }
        guard let clause = phrases.clause(from: start, in: sentence) else { return nil }
        if let verb = clause.first(where: { phrases.tag($0) == .VBG || phrases.tag($0).isFiniteVerb }),
            phrases.tag(verb) == .VBG
        {
            return phrases.trimmed(
                start..<((verb + 1..<clause.upperBound).first(where: endsEvent) ?? clause.upperBound))
        }
        let phrase = phrases.nounPhrase(startingAt: start, before: clause.upperBound)
        return phrase.flatMap { $0.contains(where: phrases.namesEvent) ? $0 : nil }
    }

    /// Whether the sentence's own verb stands behind an event: one tagged as participle has no "by" or "in" behind it.
    private func endsEvent(_ i: Int) -> Bool {
        phrases.tag(i).isFiniteVerb || phrases.tag(i) == .VBN && !["by", "in"].contains(phrases.lower(i + 1))
    }

    /// "Russia's claims", "US claims", "claims by officials that": whose noun it is.
    private func owner(of noun: Int, in sentence: Range<Int>) -> Range<Int>? {
        let limit = sentence.lowerBound
        guard noun > limit else { return nil }
        if ["'s", "'"].contains(phrases.lower(noun - 1)), noun - 2 >= limit {
            return phrases.nounPhrase(endingAt: noun - 2, from: limit)
        }
        if phrases.tag(noun - 1) == .PRPPossessive { return (noun - 1)..<noun }
        var start = noun
        while start > limit, phrases.tag(start - 1).isNoun || phrases.tag(start - 1).isAdjective { start -= 1 }
        let isNamed = start < noun && (start..<noun).contains { phrases.tokens[$0].isCapitalized }
        return isNamed ? start..<noun : nil
    }
}
