import Syntax
import Text

/// Finds denials in what a source is reported to say: "that story is false", "We do not comment on rumours".
extension Phrases {
    /// The stance of a content that denies; nil for one that does not.
    func stance(ofContent content: Range<Int>) -> Denial.Stance? {
        var start = content.lowerBound
        while start < content.upperBound,
            isMark(start)
                || lower(start) == "that" && start + 1 < content.upperBound && tag(start + 1) != .MD
                    && lower(start + 1) != "is"
        {
            start += 1
        }
        let sentence = start..<min(content.upperBound, start + 16)
        if declinesComment(sentence) { return .noComment }
        return saysUntrue(sentence) ? .denied : nil
    }

    /// "we do not comment on", "we won't be discussing", "no comment"
    private func declinesComment(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if lower(first) == "no", first + 1 < range.upperBound, lower(first + 1) == "comment" { return true }
        guard ["we", "i", "it", "they", "he", "she"].contains(lower(first)) else { return false }
        let near = window(first + 1, 6, before: range.upperBound)
        guard let negation = near.first(where: { VerbGroup.negations.contains(lower($0)) || lower($0) == "never" })
        else { return false }
        let verb = ((negation + 1)..<near.upperBound).first {
            tag($0).isVerb && lemma($0) != "be" && lemma($0) != "have"
        }
        guard let verb, verb + 1 <= range.upperBound else { return false }
        let comments: Set<String> = ["comment", "discuss", "speculate"]
        let talks =
            ["talk", "speak", "respond"].contains(lemma(verb)) && verb + 1 < range.upperBound
            && ["about", "on", "with", "to", "of"].contains(lower(verb + 1))
        return comments.contains(lemma(verb)) || talks
    }

    /// "that story is false", "this is false", "those claims are baseless"
    private func saysUntrue(_ range: Range<Int>) -> Bool {
        guard let be = range.first(where: { lemma($0) == "be" && tag($0) != .VB && tag($0) != .VBG }) else {
            return false
        }
        let subject = range.lowerBound..<be
        let isAboutReport =
            subject.count <= 6
            && subject.contains {
                DenialLexicon.said.contains(lemma($0)) || ["it", "this", "that", "these", "those"].contains(lower($0))
            }
        guard isAboutReport || lower(range.lowerBound) == "that" && be == range.lowerBound + 1 else { return false }
        let predicate = window(be + 1, 4, before: range.upperBound)
        let isNegated = predicate.contains { VerbGroup.negations.contains(lower($0)) }
        return predicate.contains { i in
            isNegated
                ? ["true", "correct", "accurate"].contains(lower(i)) : DenialLexicon.untrue.contains(lower(i))
        }
    }
}
