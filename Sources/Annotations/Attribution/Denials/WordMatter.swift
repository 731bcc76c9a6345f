import Learning
import Syntax
import Text

/// What a token tells of the matter of a claim or a denial.
struct WordMatter {
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// "not", "nobody"
        static let negates = Traits(rawValue: 1)
        /// "report", "denial": what others said.
        static let pointsToSpeech = Traits(rawValue: 2)
        /// It names somebody or something, or is the title before a name.
        static let isName = Traits(rawValue: 4)
    }

    /// A hash of its lemma; nil where it is none of the words that a matter is known by: nouns, verbs and numbers, but for
    /// words of reporting.
    let word: UInt64?
    let traits: Traits
}

extension TaggedParagraph {
    /// One a token.
    var matters: [WordMatter] { tokens.indices.map(matter) }

    private func matter(_ i: Int) -> WordMatter {
        let (tag, lemma) = (tags[i], lemmas[i])
        var traits: WordMatter.Traits = []
        if negations.contains(tokens[i].lower) { traits.insert(.negates) }
        if references.contains(lemma) { traits.insert(.pointsToSpeech) }
        guard tag.isNoun || tag.isVerb || tag == .CD, !emptyWords.contains(lemma) else {
            return WordMatter(word: nil, traits: traits)
        }
        let isTitle = i + 1 < tags.count && tags[i + 1].isProperNoun
        if tag.isProperNoun || tag.isNoun && isTitle { traits.insert(.isName) }
        return WordMatter(word: FeatureHash.of(lemma), traits: traits)
    }
}

private let negations: Set<String> = ["not", "n't", "no", "never", "none", "neither", "nobody"]

/// Nouns and verbs that point to what others said.
private let references: Set<String> = DenialLexicon.said.subtracting(["figure", "number", "toll", "count"])
    .union(["information", "matter", "comment", "discuss", "talk", "denial", "reach"])

private let emptyWords: Set<String> = [
    "be", "have", "do", "say", "tell", "report", "claim", "deny", "reject", "confirm", "comment", "mention", "make",
    "respond", "go", "get", "take", "dispute", "accuse", "decline", "denial", "discuss", "talk", "refuse", "know",
]
