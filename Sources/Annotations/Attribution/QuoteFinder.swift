import Syntax
import Text

/// Decides what kind of quotation stands between a pair of marks.
extension Phrases {
    /// The form of a quotation; `content` is what its attribution says, nil when nobody is named.
    func form(of quotation: Quotation, content: [Range<Int>]?) -> Quote.Form {
        let words = (quotation.open + 1)..<(quotation.close ?? quotation.last + 1)
        let isWhole = isUtterance(words)
        guard let content else {
            if isTitle(quotation) { return .scare }
            if isWhole, hasVerb(words) || !isPartOfSentence(quotation) { return .direct }
            return paragraph.isHeadline || words.count > Self.longestTerm ? .partial : .scare
        }
        if isTitle(quotation), isBroadcast(quotation, before: content) { return .scare }
        let fills = content.contains { $0.lowerBound >= quotation.open && $0.upperBound <= quotation.last + 1 }
        return fills && isWhole ? .direct : .partial
    }

    /// Words at arm's length, names and titles have at most so many tokens.
    private static let longestTerm = 8

    /// Whether capitals make the words inside a sentence a name or the title of a work: “The Old Pier,” “Good Morning,
    /// Harbour”.
    func isTitle(_ quotation: Quotation) -> Bool {
        let words = between(quotation.open + 1, quotation.close ?? quotation.last + 1)
        guard let first = words.first, words.count <= Self.longestTitle, !paragraph.isHeadline,
            tokens[first].isCapitalized
        else { return false }
        let names = words.filter { tokens[$0].kind == .word && !isFunctionWord($0) }
        return !names.isEmpty && names.allSatisfy { tokens[$0].isCapitalized } && isPartOfSentence(quotation)
            && !isSaid(quotation)
    }

    private func isFunctionWord(_ i: Int) -> Bool {
        switch tag(i) {
        case .IN, .DT, .CC, .TO, .POS, .PRPPossessive: true
        default: false
        }
    }

    /// `a shirt that read “Save the Pier”`: behind a verb of saying.
    private func isSaid(_ quotation: Quotation) -> Bool {
        let isPunctuated = [",", ":"].contains(lower(quotation.open - 1))
        let verb = isPunctuated ? quotation.open - 2 : quotation.open - 1
        return ReportingVerb.of(lemma: lemma(verb))?.contains(.quotation) ?? false
    }

    /// `told Harbour Radio's “Good Morning” on Monday that ...`: the programme before what is said.
    private func isBroadcast(_ quotation: Quotation, before content: [Range<Int>]) -> Bool {
        tag(quotation.open - 1) == .POS
            && content.contains { $0.lowerBound == quotation.open && $0.upperBound > quotation.last + 1 }
    }

    /// Titles have at most so many tokens.
    private static let longestTitle = 12

    /// Whether the sentence of a quotation has words around it.
    private func isPartOfSentence(_ quotation: Quotation) -> Bool {
        let sentence = sentence(of: quotation.open)
        return (sentence.lowerBound..<quotation.open).contains { tokens[$0].kind == .word }
            || between(quotation.last + 1, sentence.upperBound).contains { tokens[$0].kind == .word }
    }

    /// Whether the words could stand as a sentence: a capital in front or punctuation at the end, and a finite verb.
    private func isUtterance(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        let opens =
            tokens[first].isCapitalized || tokens[first].kind == .number || isMark(first) || lower(first) == "..."
        let closes = [".", "!", "?", ",", "..."].contains(lower(last))
        let hasVerb = hasVerb(words)
        return (opens && (hasVerb || closes)) || closes && hasVerb && words.count > 3
    }

    private func hasVerb(_ words: Range<Int>) -> Bool { words.contains { tag($0).isFiniteVerb || tag($0) == .VB } }
}

extension TaggedParagraph {
    /// Whether the paragraph reads like a headline: short, and without a full stop.
    var isHeadline: Bool {
        guard let first = tokens.first, let last = tokens.last, tokens.count <= 24 else { return false }
        return ![".", "!", "?", ",", ":", ";"].contains(last.lower)
            && !(last.kind == .quotationMark && tokens.count > 16) && first.kind != .quotationMark
    }
}
