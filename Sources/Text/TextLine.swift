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

    static func lines(of bytes: [UInt8]) -> [TextLine] {
        let starts = findLineStarts(in: bytes)
        return starts.indices.compactMap { line in
            let end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
            return line + 1 < starts.count || starts[line] < end
                ? TextLine(from: starts[line], to: end, in: bytes) : nil
        }
    }

    private init(from start: Int, to end: Int, in bytes: [UInt8]) {
        let reader = CharacterReader(bytes[start..<end])
        let trimmed = reader.trimmed()
        span = trimmed.shifted(by: start)
        indent = trimmed.start
        let content = bytes[span.start..<span.end]
        width = content.characterCount
        firstWordWidth = content.prefix { $0 != 0x20 }.characterCount
        firstByte = reader.byte(at: trimmed.start)
        startsItem = TextLine.isItem(reader, from: trimmed.start, firstWordWidth: firstWordWidth)
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

extension ArraySlice<UInt8> {
    /// Of bytes in UTF-8.
    fileprivate var characterCount: Int {
        withUnsafeBufferPointer { bytes in bytes.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    }
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
