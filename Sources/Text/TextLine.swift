/// A line of a text, for finding paragraphs.
struct TextLine {
    /// Without the line break and outer white space.
    let span: Span
    /// Bytes of white space in front.
    let indent: Int
    /// Characters in `span`.
    let width: Int
    /// Characters of the first word.
    let firstWordWidth: Int
    let firstByte: UInt8
    /// Whether a list marker or a mail's quoting mark stands first.
    let startsItem: Bool
    /// Whether it ends as sentences, headings and items do.
    let endsSentence: Bool

    var isBlank: Bool { span.isEmpty }

    /// Lines break at LF, CRLF and CR.
    static func lines(of bytes: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        for end in bytes.indices where bytes[end] == 0x0A || bytes[end] == 0x0D {
            if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { continue }
            lines.append(TextLine(from: start, to: end, in: bytes))
            start = end + 1
        }
        if start < bytes.count { lines.append(TextLine(from: start, to: bytes.count, in: bytes)) }
        return lines
    }

    private init(from start: Int, to end: Int, in bytes: [UInt8]) {
        let reader = CharacterReader(bytes[start..<end])
        let trimmed = reader.trimmed()
        span = trimmed.shifted(by: start)
        indent = trimmed.start
        var width = 0
        var firstWordWidth: Int?
        for byte in bytes[span.start..<span.end] {
            if byte == 0x20, firstWordWidth == nil { firstWordWidth = width }
            if byte & 0xC0 != 0x80 { width += 1 }
        }
        self.width = width
        self.firstWordWidth = firstWordWidth ?? width
        firstByte = reader.byte(at: trimmed.start)
        startsItem = TextLine.isItem(reader, from: trimmed.start, firstWordWidth: self.firstWordWidth)
        endsSentence = !trimmed.isEmpty && TextLine.sentenceEnds.contains(reader.scalar(before: trimmed.end))
    }

    private static func isItem(_ reader: CharacterReader, from start: Int, firstWordWidth: Int) -> Bool {
        switch reader.byte(at: start) {
        case 0x2A, 0x2D, 0x2B: reader.byte(at: start + 1) == 0x20
        case 0x3E, 0x7C: true
        case 0x30...0x39:
            firstWordWidth <= 3 && [0x2E, 0x29].contains(reader.byte(at: start + firstWordWidth - 1))
        default: reader.scalar(at: start).value == "\u{2022}"
        }
    }

    private static let sentenceEnds: Set<Unicode.Scalar> = [
        ".", "!", "?", ":", ";", "\"", "\u{201D}", "\u{2019}", "\u{BB}", ")",
    ]
}

extension CharacterReader {
    /// The bytes without outer white space, zero-width characters and byte order marks.
    func trimmed() -> Span {
        var start = 0
        while start < count {
            let character = character(at: start)
            guard character.kind == .space || character.kind == .ignorable else { break }
            start = character.end
        }
        var end = count
        while end > start {
            let scalar = scalar(before: end)
            let kind = CharacterClass(scalar)
            guard kind == .space || kind == .ignorable else { break }
            end -= min(UTF8.width(scalar), end - start)
        }
        return Span(start, end)
    }
}
