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
    var isReference = true
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
    /// For each paragraph those that are known already, by their spans in the paragraph.
    let known: [[Span: Proposition]]

    func proposition(of spans: [Span]) -> Proposition {
        if spans.count == 1, let known = known(spans[0]) { return known }
        var proposition = Proposition()
        for span in spans {
            guard let index = document.paragraphIndex(at: span.start) else { continue }
            proposition.read(span.shifted(by: -document.paragraphSpans[index].start), of: paragraphs[index])
        }
        return proposition
    }

    private func known(_ span: Span) -> Proposition? {
        document.paragraphIndex(at: span.start).flatMap {
            known[$0][span.shifted(by: -document.paragraphSpans[$0].start)]
        }
    }
}

extension Proposition {
    /// Adds what a span of a paragraph tells.
    mutating func read(_ span: Span, of paragraph: TaggedParagraph) {
        for i in paragraph.paragraph.tokens(in: span) { read(i, of: paragraph) }
        isReference = pointsToSpeech || words.isEmpty
    }

    private mutating func read(_ i: Int, of paragraph: TaggedParagraph) {
        let lemma = paragraph.lemmas[i]
        if Self.negations.contains(paragraph.tokens[i].lower) { isNegated = true }
        if Self.references.contains(lemma) { pointsToSpeech = true }
        let tag = paragraph.tags[i]
        guard tag.isNoun || tag.isVerb || tag == .CD, !Self.emptyWords.contains(lemma) else { return }
        words.insert(lemma)
        let isTitle = i + 1 < paragraph.tags.count && paragraph.tags[i + 1].isProperNoun
        if tag.isProperNoun || tag.isNoun && isTitle { names.insert(lemma) }
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
