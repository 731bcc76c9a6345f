/// How a text is wrapped that breaks its lines at a fixed width, as mails and wire copy do.
struct HardWrapping {
    /// Characters of the longest line.
    private let width: Int

    /// Nil for a text with a paragraph a line.
    ///
    /// A text is wrapped when the lines that another follows without a blank one are 50 to 95 characters wide, seldom
    /// end a sentence, and leave no room for the next line's first word.
    init?(_ lines: [TextLine]) {
        let widest = lines.reduce(0) { max($0, $1.width) }
        guard (50...95).contains(widest) else { return nil }
        width = widest
        var followed = 0
        var full = 0
        var ending = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank && !next.startsItem {
            followed += 1
            if !hasRoom(line, for: next) && line.width >= 50 { full += 1 }
            if line.endsSentence { ending += 1 }
        }
        guard followed >= 2, full * 5 >= followed * 4, ending * 5 <= followed * 2 else { return nil }
    }

    /// Whether the first word of the next line would have fitted, with some to spare for ragged wrapping.
    private func hasRoom(_ line: TextLine, for next: TextLine) -> Bool {
        line.indent + line.width + 1 + next.firstWordWidth + 4 <= width
    }

    /// Whether a line goes on with the paragraph of the line before it.
    func joins(_ line: TextLine, _ next: TextLine) -> Bool {
        guard !line.isBlank, !next.isBlank, !next.startsItem else { return false }
        if next.indent > line.indent + 1, !line.startsItem { return false }
        return !hasRoom(line, for: next) || !(line.endsSentence || isCapital(next.firstByte))
    }

    private func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
