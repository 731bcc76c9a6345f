import Syntax
import Text

/// What a claim or a denial is about, as far as its words tell.
struct Proposition {
    /// The lemmas of nouns and verbs, and numbers; words of reporting left out.
    var words: Set<String> = []
    /// Those of them that name somebody or something, titles included.
    var names: Set<String> = []
    var isNegated = false
    /// Whether it names what others said: "the report", "her claims".
    var pointsToSpeech = false
    /// Whether it need not tell in its own words what it is about.
    var isReference = false
}

extension Proposition {
    /// The words that both have; none when these are but names.
    func shared(with other: Proposition) -> Set<String> {
        let shared = words.intersection(other.words)
        return shared.isSubset(of: names) || shared.isSubset(of: other.names) ? [] : shared
    }
}

/// Reads propositions from the spans of an article.
struct PropositionReader {
    let document: Document
    let paragraphs: [TaggedParagraph]

    func proposition(of spans: [Span]) -> Proposition {
        var proposition = Proposition()
        for span in spans {
            guard let index = document.paragraphIndex(at: span.start) else { continue }
            let paragraph = paragraphs[index]
            let tokens = paragraph.paragraph.tokens(in: span.shifted(by: -document.paragraphSpans[index].start))
            for i in tokens { read(i, of: paragraph, into: &proposition) }
        }
        proposition.isReference = proposition.pointsToSpeech || proposition.words.isEmpty
        return proposition
    }

    private func read(_ i: Int, of paragraph: TaggedParagraph, into proposition: inout Proposition) {
        let lemma = paragraph.lemmas[i]
        if Self.negations.contains(paragraph.tokens[i].lower) { proposition.isNegated = true }
        if Self.references.contains(lemma) { proposition.pointsToSpeech = true }
        let tag = paragraph.tags[i]
        guard tag.isNoun || tag.isVerb || tag == .CD, !Self.emptyWords.contains(lemma) else { return }
        proposition.words.insert(lemma)
        let isTitle = i + 1 < paragraph.tags.count && paragraph.tags[i + 1].isProperNoun
        if tag.isProperNoun || tag.isNoun && isTitle { proposition.names.insert(lemma) }
    }

    private static let negations: Set<String> = ["not", "n't", "no", "never", "none", "neither", "nobody"]

    /// Nouns and verbs that point to what others said.
    private static let references: Set<String> = DenialLexicon.said.subtracting(["figure", "number", "toll", "count"])
        .union(["information", "matter", "comment", "discuss", "talk", "denial", "reach"])

    private static let emptyWords: Set<String> = [
        "be", "have", "do", "say", "tell", "report", "claim", "deny", "reject", "confirm", "comment", "mention", "make",
        "respond", "go", "get", "take", "dispute", "accuse", "decline", "denial", "discuss", "talk", "refuse", "know",
    ]
}
