extension StyledText {
    /// Lines of at most `width` columns, broken at spaces; a word that is longer than a line is broken anywhere. No line
    /// begins or ends with a space, and no text gives no lines.
    package func wrapped(to width: Int) -> [StyledText] {
        var lines: [StyledText] = []
        var line = StyledText()
        var room = width
        for word in words {
            let length = word.width
            if length + (room < width ? 1 : 0) > room, room < width {
                lines.append(line)
                line = StyledText()
                room = width
            }
            if room < width {
                line.append(" ", line.runs.last?.style == word.runs.first?.style ? word.runs[0].style : .plain)
            }
            if length > width {
                let pieces = word.pieces(of: width)
                lines += pieces.dropLast()
                line = pieces.last ?? StyledText()
                room = width - line.width
            } else {
                room -= length + (room < width ? 1 : 0)
                line = line + word
            }
        }
        return line.runs.isEmpty ? lines : lines + [line]
    }

    /// What stands between spaces; a word may have several styles.
    private var words: [StyledText] {
        var words: [StyledText] = []
        var word = StyledText()
        for run in runs {
            let parts = run.text.split(separator: " ", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 {
                    if !word.runs.isEmpty { words.append(word) }
                    word = StyledText()
                }
                word.append(String(part), run.style)
            }
        }
        return word.runs.isEmpty ? words : words + [word]
    }

    private func pieces(of width: Int) -> [StyledText] {
        var pieces: [StyledText] = []
        var piece = StyledText()
        var used = 0
        for run in runs {
            for character in run.text {
                let length = displayWidth(character)
                if used + length > width {
                    pieces.append(piece)
                    piece = StyledText()
                    used = 0
                }
                piece.append(String(character), run.style)
                used += length
            }
        }
        return pieces + [piece]
    }
}
