import Syntax
import Text

/// What a paragraph yields alone. Offsets count in the paragraph, so that it holds for an equal paragraph elsewhere, and in an
/// edited text.
final class ParagraphReading: Sendable {
    let paragraph: TaggedParagraph
    let annotations: AnnotationSet
    let names: ParagraphNames
    /// One a token.
    let matters: [WordMatter]
    /// By the tokens of the sources.
    private let clues: [Range<Int>: SourceClue]
    /// By the tokens of the claims and of what is denied.
    private let propositions: [Range<Int>: Proposition]

    init(_ paragraph: TaggedParagraph, _ annotations: AnnotationSet) {
        self.paragraph = paragraph
        self.annotations = annotations
        names = ParagraphNames(paragraph)
        let matters = paragraph.matters
        self.matters = matters
        let words = NameWords(paragraph: paragraph)
        var clues: [Range<Int>: SourceClue] = [:]
        for source in annotations.attributions.compactMap(\.source.first) {
            let tokens = paragraph.paragraph.tokens(in: source)
            if !tokens.isEmpty { clues[tokens] = SourceClue(tokens, in: words, names) }
        }
        self.clues = clues
        let contents = annotations.denials.compactMap(\.attribution).flatMap { annotations.attributions[$0].content }
        let stretches = (annotations.claims.map(\.span) + contents).map { paragraph.paragraph.tokens(in: $0) }
        propositions = Dictionary(
            stretches.map { ($0, Proposition(matters[$0])) }, uniquingKeysWith: { first, _ in first })
    }

    func clue(ofSource tokens: Range<Int>) -> SourceClue {
        clues[tokens] ?? SourceClue(tokens, in: NameWords(paragraph: paragraph), names)
    }

    func proposition(of tokens: Range<Int>) -> Proposition { propositions[tokens] ?? Proposition(matters[tokens]) }
}
