/// A text of unknown origin, made safe to show on one line of a terminal: white space and line breaks become spaces,
/// other control characters and those that reorder text become visible signs, so that no text can command the terminal.
package func displayText(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
        defer { previous = scalar }
        switch scalar.value {
        case 0x0A where previous == "\r": continue
        case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: shown.append(" ")
        case 0x00...0x1F: shown.append(Unicode.Scalar(0x2400 + scalar.value)!)
        case 0x7F: shown.append("\u{2421}")
        case 0x80...0x9F, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB:
            shown.append("\u{FFFD}")
        case 0xAD, 0x200B, 0xFEFF: continue
        default: shown.append(scalar)
        }
    }
    return String(shown)
}

/// Columns that a text takes on a terminal, roughly after Unicode Standard Annex 11: two for East Asian wide characters
/// and emoji, none for marks that combine.
package func displayWidth(_ text: String) -> Int { text.reduce(0) { $0 + displayWidth($1) } }

func displayWidth(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return 1 }
    if character.unicodeScalars.contains(where: isWide) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        true
    default: scalar.properties.isEmojiPresentation
    }
}

/// The text, cut to a width with "…" at its end where it is longer.
package func truncated(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var cut = ""
    var used = 1
    for character in text {
        used += displayWidth(character)
        if used > width { break }
        cut.append(character)
    }
    return cut + "…"
}
