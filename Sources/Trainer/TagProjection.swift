import Syntax
import Text

/// Gives the product's tokens the tags of the treebank's words that they overlap.
struct TagProjection {
    let words: [TreebankSentence.Word]
    let spans: [Span]

    /// nil where the treebank does not say.
    func tag(of token: Token) -> Tag? {
        if token.kind == .punctuation || token.kind == .quotationMark { return .punctuation }
        let tag = tagOfOverlapped(by: token)
        return token.kind == .symbol && tag == .punctuation ? .SYM : tag
    }

    private func tagOfOverlapped(by token: Token) -> Tag? {
        let covered = words.indices.filter { spans[$0].overlaps(token.span) }
        guard let first = covered.first, let last = covered.last else { return nil }
        if first == last { return TagProjection.tag(words[first].tag) }
        guard covered.contains(where: { words[$0].tag == "HYPH" }) else {
            return covered.lazy.map { words[$0].tag }.first { TagProjection.tag($0) != .punctuation }
                .flatMap(TagProjection.tag)
        }
        return tagOfCompound(covered)
    }

    /// A hyphenated word has the tag of its last part, but is an adjective where it modifies a noun behind it, and a noun
    /// where it ends in a particle ("run-up").
    private func tagOfCompound(_ parts: [Int]) -> Tag? {
        let last = parts[parts.count - 1]
        guard let tag = TagProjection.tag(words[last].tag) else { return nil }
        if tag == .punctuation { return TagProjection.tag(words[parts[0]].tag) }
        let tags = parts.map { words[$0].tag }.filter { $0 != "HYPH" }
        if tags.allSatisfy({ $0 == "NNP" || $0 == "NNPS" }) || tags.allSatisfy({ $0 == "CD" }) { return tag }
        let outward = parts.first { words[$0].head > last + 1 }
        if let outward, ["amod", "compound", "nmod", "nummod", "obl:npmod"].contains(words[outward].relation) {
            return .JJ
        }
        switch tag {
        case .RP, .IN, .RB: return tags[0].hasPrefix("RB") ? .RB : .NN
        default: return tag
        }
    }

    /// A treebank's tag in the product's set; nil for words that were written apart by mistake.
    static func tag(_ name: String) -> Tag? {
        switch name {
        case ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP": .punctuation
        case "$", "ADD": .other
        case "PRP$": .PRPPossessive
        case "WP$": .WPPossessive
        case "AFX": .JJ
        default: names[name]
        }
    }

    private static let names = Dictionary(uniqueKeysWithValues: Tag.allCases.map { ("\($0)", $0) })
}
