import Syntax
import Text

/// A verb with its auxiliaries, negation and the adverbs between them: "has said", "could not immediately be reached".
struct VerbGroup {
    /// Token indices, from the first auxiliary to the head.
    let tokens: Range<Int>
    /// Index of the main verb.
    let head: Int
    let isNegated: Bool
    let isPassive: Bool
    /// Whether the first verb can carry a clause: no bare participle or infinitive.
    let isFinite: Bool

    /// Words that negate a verb.
    static let negations: Set<String> = ["not", "n't", "never"]
}

extension Phrases {
    /// The verb groups among some tokens, in order; quoted tokens are passed over.
    func verbGroups(in range: Range<Int>) -> [VerbGroup] {
        var groups: [VerbGroup] = []
        var i = range.lowerBound
        while i < range.upperBound {
            if !isQuoted(i), tag(i).isVerb || tag(i) == .MD {
                let group = verbGroup(at: i, before: range.upperBound)
                groups.append(group)
                i = group.tokens.upperBound
            } else {
                i += 1
            }
        }
        return groups
    }

    private func verbGroup(at start: Int, before end: Int) -> VerbGroup {
        var head = start
        var isNegated = false
        var isPassive = false
        var i = start + 1
        while i < end, !isQuoted(i), isAuxiliary(head) {
            if VerbGroup.negations.contains(lower(i)) {
                isNegated = true
            } else if tag(i).isVerb || tag(i) == .MD && head == start {
                isPassive = lemma(head) == "be" && tag(i) == .VBN
                head = i
            } else if !tag(i).isAdverb {
                break
            }
            i += 1
        }
        if start > 0, lower(start - 1) == "never" || lower(start - 1) == "not" { isNegated = true }
        let first = tag(start)
        return VerbGroup(
            tokens: start..<(head + 1), head: head, isNegated: isNegated, isPassive: isPassive,
            isFinite: first.isFiniteVerb || first == .VBN && !isParticiple(start))
    }

    private func isAuxiliary(_ i: Int) -> Bool {
        tag(i) == .MD || ["be", "have", "do"].contains(lemma(i))
    }

    /// Whether a past participle modifies the noun before it, or a past tense was tagged as participle by mistake.
    private func isParticiple(_ i: Int) -> Bool {
        guard i + 1 < tokens.count else { return true }
        return ["by", "in", "to", "as"].contains(lower(i + 1))
    }

}
