/// An article's text: immutable UTF-8 bytes and where their paragraphs lie.
package struct Document: Sendable {
    /// UTF-8, exactly as given; every offset of the engine counts in these bytes.
    package let bytes: [UInt8]
    /// Paragraphs that hold more than white space, in order, without line breaks and outer white space.
    package let paragraphSpans: [Span]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
        self.paragraphSpans = findParagraphs(in: bytes)
    }

    package init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// The text of a span, as written. The span must lie on character boundaries.
    package func text(of span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    /// The paragraph that holds a byte offset; nil between paragraphs. Logarithmic time.
    package func paragraphIndex(at offset: Int) -> Int? {
        let index = paragraphSpans.firstIndex(behind: { $0.end > offset })
        return index < paragraphSpans.count && paragraphSpans[index].start <= offset ? index : nil
    }
}
