/// A paragraph cut into tokens, sentences and quotations. All offsets count from the paragraph's first byte, so that an
/// equal paragraph elsewhere, or in an edited text, has an equal analysis.
package struct Paragraph: Sendable {
    /// UTF-8, without the line break at the end.
    package let bytes: ArraySlice<UInt8>
    package let tokens: [Token]
    /// Ranges of token indices, in order, without gaps.
    package let sentences: [Range<Int>]
    /// In the order of their opening marks; nested ones follow the one that holds them.
    package let quotations: [Quotation]

    package init(bytes: ArraySlice<UInt8>, tokens: [Token], sentences: [Range<Int>], quotations: [Quotation]) {
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
        self.quotations = quotations
    }

    /// The bytes from the first to the last of some tokens.
    package func span(of tokens: Range<Int>) -> Span {
        Span(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
    }

    /// The text of a span, as written. The span must lie on character boundaries.
    package func text(of span: Span) -> String {
        String(decoding: bytes[(bytes.startIndex + span.start)..<(bytes.startIndex + span.end)], as: UTF8.self)
    }

    /// The tokens that a span touches. Logarithmic time.
    package func tokens(in span: Span) -> Range<Int> {
        let start = tokens.firstIndex(behind: { $0.span.end > span.start })
        return start..<max(start, tokens.firstIndex(behind: { $0.span.start >= span.end }))
    }
}
