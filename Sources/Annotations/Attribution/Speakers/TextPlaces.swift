import Syntax
import Text

/// From offsets in a document to paragraphs, tokens and sentences, and back.
struct TextPlaces {
    let document: Document
    let paragraphs: [TaggedParagraph]
    /// How many sentences stand before each paragraph.
    private let sentencesBefore: [Int]

    init(document: Document, paragraphs: [TaggedParagraph]) {
        self.document = document
        self.paragraphs = paragraphs
        var count = 0
        sentencesBefore = paragraphs.map { paragraph in
            defer { count += paragraph.paragraph.sentences.count }
            return count
        }
    }

    func words(_ paragraph: Int) -> NameWords { NameWords(paragraph: paragraphs[paragraph]) }

    /// The paragraph, and the sentence counted through the document, that hold an offset. Logarithmic time.
    func place(of offset: Int) -> (paragraph: Int, sentence: Int)? {
        guard let index = document.paragraphIndex(at: offset) else { return nil }
        let paragraph = paragraphs[index].paragraph
        let local = offset - document.paragraphSpans[index].start
        let token = paragraph.tokens.firstIndex(behind: { $0.span.end > local })
        return (index, sentencesBefore[index] + paragraph.sentences.firstIndex(behind: { $0.upperBound > token }))
    }

    func sentence(ofParagraph paragraph: Int, local: Int) -> Int { sentencesBefore[paragraph] + local }

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

    /// Whether a token stands between quotation marks. Logarithmic time.
    func isQuoted(_ token: Int, in paragraph: Int) -> Bool {
        let quotations = paragraphs[paragraph].paragraph.quotations
        let end = quotations.firstIndex(behind: { $0.open >= token })
        return quotations[..<end].suffix(Self.deepest).contains { $0.last >= token }
    }

    private static let deepest = 8
}
