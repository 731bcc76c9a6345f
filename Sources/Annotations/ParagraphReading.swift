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

    init(_ paragraph: TaggedParagraph, _ annotations: AnnotationSet) {
        self.paragraph = paragraph
        self.annotations = annotations
        names = ParagraphNames(paragraph)
        matters = paragraph.matters
        let words = NameWords(paragraph: paragraph)
        var clues: [Range<Int>: SourceClue] = [:]
        for source in annotations.attributions.compactMap(\.source.first) {
            let tokens = paragraph.paragraph.tokens(in: source)
            if !tokens.isEmpty { clues[tokens] = SourceClue(tokens, in: words, names) }
        }
        self.clues = clues
    }

    func clue(ofSource tokens: Range<Int>) -> SourceClue {
        clues[tokens] ?? SourceClue(tokens, in: NameWords(paragraph: paragraph), names)
    }
}
