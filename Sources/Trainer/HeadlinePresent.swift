import Syntax

/// Turns a past tense to the present tense that headlines tell news in: "denied" -> "denies", "were" -> "are".
enum HeadlinePresent {
    static func change(_ word: inout TreebankSentence.Word, at index: Int, in sentence: TreebankSentence) {
        guard word.tag == "VBD", !word.relation.hasPrefix("aux"), !word.relation.hasPrefix("acl") else { return }
        let subject = sentence.words.first { $0.head == index + 1 && $0.relation.hasPrefix("nsubj") }
        guard let subject else { return }
        let base = Lemmatizer.lemma(of: word.form.lowercased(), tag: .VBD)
        let isPlural =
            ["NNS", "NNPS"].contains(subject.tag) || ["i", "we", "you", "they"].contains(subject.form.lowercased())
        word.tag = isPlural ? "VBP" : "VBZ"
        word.form = isPlural ? plural(base) : thirdPerson(base)
    }

    private static func plural(_ base: String) -> String { base == "be" ? "are" : base }

    private static func thirdPerson(_ base: String) -> String {
        switch base {
        case "be": return "is"
        case "have": return "has"
        default: break
        }
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        if base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) {
            return base.dropLast() + "ies"
        }
        let takesE = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
        return base + (takesE ? "es" : "s")
    }
}
