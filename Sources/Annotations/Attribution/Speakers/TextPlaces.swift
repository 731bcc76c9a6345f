import Syntax
import Text

/// From offsets in a document to paragraphs and tokens, and back.
struct TextPlaces {
    let document: Document
    let paragraphs: [TaggedParagraph]

    /// The tokens that a span touches; nil outside of paragraphs.
    func tokens(of span: Span) -> (paragraph: Int, tokens: Range<Int>)? {
        guard let index = document.paragraphIndex(at: span.start) else { return nil }
        let tokens = paragraphs[index].paragraph.tokens(in: span.shifted(by: -document.paragraphSpans[index].start))
        return tokens.isEmpty ? nil : (index, tokens)
    }

    /// The place of some tokens in the document.
    func span(of tokens: Range<Int>, in paragraph: Int) -> Span {
        paragraphs[paragraph].paragraph.span(of: tokens).shifted(by: document.paragraphSpans[paragraph].start)
    }
}
