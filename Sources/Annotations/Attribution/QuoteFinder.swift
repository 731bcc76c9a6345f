import Syntax
import Text

/// Decides what kind of quotation stands between a pair of marks.
extension Phrases {
    /// The form of a quotation; `content` is what its attribution says, nil when nobody is named.
    func form(of quotation: Quotation, content: [Range<Int>]?) -> Quote.Form {
        let words = (quotation.open + 1)..<(quotation.close ?? quotation.last + 1)
        let isWhole = isUtterance(words)
        guard let content else {
            if isTitle(words), isPartOfSentence(quotation) { return .scare }
            return isWhole ? .direct : paragraph.isHeadline || words.count > Self.longestTerm ? .partial : .scare
        }
        let fills = content.contains { $0.lowerBound >= quotation.open && $0.upperBound <= quotation.last + 1 }
        return fills && isWhole ? .direct : .partial
    }

    /// Words at arm's length, names and titles have at most so many tokens.
    private static let longestTerm = 8

    /// Whether capitals make the words a name or the title of a work: “The Old Pier,” “Good Morning, Harbour”.
    private func isTitle(_ words: Range<Int>) -> Bool {
        guard words.count <= Self.longestTitle, !paragraph.isHeadline else { return false }
        let names = words.filter {
            tokens[$0].kind == .word && (tokens[$0].text.utf8.count > 3 || tag($0).isProperNoun)
        }
        return !names.isEmpty && names.allSatisfy { tokens[$0].isCapitalized } && tokens[words.lowerBound].isCapitalized
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
        let hasVerb = words.contains { tag($0).isFiniteVerb || tag($0) == .VB }
        return (opens && (hasVerb || closes)) || closes && hasVerb && words.count > 3
    }
}

extension TaggedParagraph {
    /// Whether the paragraph reads like a headline: short, and without a full stop.
    var isHeadline: Bool {
        guard let first = tokens.first, let last = tokens.last, tokens.count <= 24 else { return false }
        return ![".", "!", "?", ",", ":", ";"].contains(last.lower)
            && !(last.kind == .quotationMark && tokens.count > 16) && first.kind != .quotationMark
    }
}
