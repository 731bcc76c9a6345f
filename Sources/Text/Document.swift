/// An article's text: immutable UTF-8 bytes and where their paragraphs lie.
package struct Document: Sendable {
    /// UTF-8, exactly as given or as taken out of markup; every offset of the engine counts in these bytes.
    package let bytes: [UInt8]
    /// Paragraphs that hold more than white space, in order, without line breaks and outer white space.
    package let paragraphSpans: [Span]
    /// Where the bytes stand in the text as it was given; nil where they are that text.
    package let sourceMap: SourceMap?
    package let language: Language

    /// - Parameter language: nil to guess it.
    package init(bytes: [UInt8], sourceMap: SourceMap? = nil, language: Language? = nil) {
        self.bytes = bytes
        self.language = language ?? Language(guessing: bytes)
        self.paragraphSpans = findParagraphs(in: bytes)
        self.sourceMap = sourceMap
    }

    package init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// The text of a span. The span must lie on character boundaries.
    package func text(of span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    /// Where a span stands in the text as it was given.
    package func sourceSpan(of span: Span) -> Span { sourceMap?.sourceSpan(of: span) ?? span }

    /// The span of the text that a span of the source stands for.
    package func textSpan(ofSource span: Span) -> Span {
        sourceMap.map { Span($0.textOffset(of: span.start), $0.textOffset(of: span.end)) } ?? span
    }

    /// The characters (Unicode scalars) in front of a span and behind it, as far as the text goes.
    package func context(of span: Span, characters: Int) -> (before: String, after: String) {
        let before = bytes[..<span.start].suffix(characters * 4)
        let after = bytes[span.end...].prefix(characters * 4)
        func text(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
            String(decoding: bytes.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self).unicodeScalars
        }
        return (String(text(before).suffix(characters)), String(text(after).prefix(characters)))
    }

    /// The text as it was given, in UTF-8.
    package var source: [UInt8] { sourceMap?.source ?? bytes }

    /// The paragraph that holds a byte offset; nil between paragraphs. Logarithmic time.
    package func paragraphIndex(at offset: Int) -> Int? {
        let index = paragraphSpans.firstIndex(behind: { $0.end > offset })
        return index < paragraphSpans.count && paragraphSpans[index].start <= offset ? index : nil
    }
}
