import Syntax
import Text

/// Decides what kind of quotation stands between a pair of marks.
extension Phrases {
    /// The form of a quotation; `content` is what its attribution says, nil when nobody is named.
    func form(of quotation: Quotation, content: [Range<Int>]?) -> Quote.Form {
        let words = (quotation.open + 1)..<(quotation.close ?? quotation.last + 1)
        let isWhole = isUtterance(words)
        guard let content else {
            return isWhole ? .direct : paragraph.isHeadline || words.count > Self.longestTerm ? .partial : .scare
        }
        let fills = content.contains { $0.lowerBound >= quotation.open && $0.upperBound <= quotation.last + 1 }
        return fills && isWhole ? .direct : .partial
    }

    /// Words at arm's length, names and titles have at most so many tokens.
    private static let longestTerm = 8

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
