import AnnotationProtocol

/// A document, changes to it in each position encoding, and the text that they make. The texts are full of numbers, whose places
/// show what the server takes the text for.
struct EditCase: Sendable {
    /// A range of the text, or the whole of it, and what replaces it.
    struct Change: Sendable {
        var range: (Place, Place)?
        var text: String
    }

    /// A line and a column in UTF-8, UTF-16 and UTF-32.
    struct Place: Sendable {
        var line: Int64
        var columns: (utf8: Int64, utf16: Int64, utf32: Int64)

        func column(in encoding: PositionEncoding) -> Int64 {
            switch encoding {
            case .utf8: columns.utf8
            case .utf16: columns.utf16
            case .utf32: columns.utf32
            }
        }
    }

    let name: String
    let text: String
    let changes: [Change]
    let result: String
}

/// A place whose column is the same in every encoding.
private func at(_ line: Int64, _ column: Int64) -> EditCase.Place {
    EditCase.Place(line: line, columns: (column, column, column))
}

private func at(_ line: Int64, _ utf8: Int64, _ utf16: Int64, _ utf32: Int64) -> EditCase.Place {
    EditCase.Place(line: line, columns: (utf8, utf16, utf32))
}

private func replace(_ start: EditCase.Place, _ end: EditCase.Place, _ text: String) -> EditCase.Change {
    EditCase.Change(range: (start, end), text: text)
}

private func all(_ text: String) -> EditCase.Change { EditCase.Change(range: nil, text: text) }

private let farAway: Int64 = 2_147_483_647

let editCases: [EditCase] = [
    EditCase(
        name: "an insertion at the start", text: "1 cat, 2 dogs.", changes: [replace(at(0, 0), at(0, 0), "9 hens, ")],
        result: "9 hens, 1 cat, 2 dogs."),
    EditCase(
        name: "an insertion at the end", text: "1 cat, 2 dogs", changes: [replace(at(0, 13), at(0, 13), ", 9 hens")],
        result: "1 cat, 2 dogs, 9 hens"),
    EditCase(name: "a deletion", text: "1 cat, 2 dogs.", changes: [replace(at(0, 0), at(0, 7), "")], result: "2 dogs."),
    EditCase(
        name: "a replacement", text: "1 cat, 2 dogs.", changes: [replace(at(0, 7), at(0, 8), "30")],
        result: "1 cat, 30 dogs."),
    EditCase(name: "the whole text", text: "1 cat, 2 dogs.", changes: [all("3 cows.")], result: "3 cows."),
    EditCase(name: "the whole text, to nothing", text: "1 cat, 2 dogs.", changes: [all("")], result: ""),
    EditCase(
        name: "a text made from nothing", text: "", changes: [replace(at(0, 0), at(0, 0), "3 cows.")], result: "3 cows."
    ),
    EditCase(name: "no change", text: "1 cat, 2 dogs.", changes: [], result: "1 cat, 2 dogs."),
    EditCase(
        name: "changes one after the other", text: "1 cat.",
        changes: [all("5 hens, 6 cows."), replace(at(0, 0), at(0, 1), "77"), replace(at(0, 9), at(0, 10), "8")],
        result: "77 hens, 8 cows."),
    EditCase(
        name: "an insertion before and then in what was inserted", text: "1 cat.",
        changes: [replace(at(0, 0), at(0, 0), "22 dogs, "), replace(at(0, 1), at(0, 2), "3")], result: "23 dogs, 1 cat."
    ),
    EditCase(
        name: "behind a character of two bytes", text: "é 1 cat, 2 dogs.",
        changes: [replace(at(0, 3, 2, 2), at(0, 4, 3, 3), "9")], result: "é 9 cat, 2 dogs."),
    EditCase(
        name: "behind a character of three bytes", text: "日 1 cat, 2 dogs.",
        changes: [replace(at(0, 4, 2, 2), at(0, 5, 3, 3), "9")], result: "日 9 cat, 2 dogs."),
    EditCase(
        name: "behind an astral character", text: "😀 1 cat, 2 dogs.",
        changes: [replace(at(0, 5, 3, 2), at(0, 6, 4, 3), "9")], result: "😀 9 cat, 2 dogs."),
    EditCase(
        name: "between two astral characters", text: "1 cat 😀𐍈 2 dogs.",
        changes: [replace(at(0, 10, 8, 7), at(0, 10, 8, 7), " 5 hens ")], result: "1 cat 😀 5 hens 𐍈 2 dogs."),
    EditCase(
        name: "an astral character replaced", text: "1 cat 😀 2 dogs.",
        changes: [replace(at(0, 6, 6, 6), at(0, 10, 8, 7), "and")], result: "1 cat and 2 dogs."),
    EditCase(
        name: "an astral character put in before another edit", text: "1 cat, 2 dogs.",
        changes: [replace(at(0, 0), at(0, 0), "😀"), replace(at(0, 11, 9, 8), at(0, 12, 10, 9), "9")],
        result: "😀1 cat, 9 dogs."),
    EditCase(
        name: "behind a combining character", text: "e\u{301} 1 cat, 2 dogs.",
        changes: [replace(at(0, 4, 3, 3), at(0, 5, 4, 4), "9")], result: "e\u{301} 9 cat, 2 dogs."),
    EditCase(
        name: "behind a joined emoji", text: "👩‍🚀 1 cat, 2 dogs.",
        changes: [replace(at(0, 12, 6, 4), at(0, 13, 7, 5), "9")], result: "👩‍🚀 9 cat, 2 dogs."),
    EditCase(
        name: "in the second line behind astral characters in the first", text: "😀😀 1 cat\n2 dogs.",
        changes: [replace(at(1, 0), at(1, 1), "9")], result: "😀😀 1 cat\n9 dogs."),
    EditCase(
        name: "lines that end with LF", text: "1 cat\n2 dogs\n3 cows\n", changes: [replace(at(2, 0), at(2, 1), "9")],
        result: "1 cat\n2 dogs\n9 cows\n"),
    EditCase(
        name: "lines that end with CRLF", text: "1 cat\r\n2 dogs\r\n3 cows\r\n",
        changes: [replace(at(2, 0), at(2, 1), "9")], result: "1 cat\r\n2 dogs\r\n9 cows\r\n"),
    EditCase(
        name: "lines that end with CR", text: "1 cat\r2 dogs\r3 cows\r", changes: [replace(at(2, 0), at(2, 1), "9")],
        result: "1 cat\r2 dogs\r9 cows\r"),
    EditCase(
        name: "lines that end in every way", text: "1 cat\r2 dogs\n\r\n3 cows\n\r4 hens",
        changes: [replace(at(3, 0), at(3, 1), "7"), replace(at(5, 0), at(5, 1), "8")],
        result: "1 cat\r2 dogs\n\r\n7 cows\n\r8 hens"),
    EditCase(
        name: "signs that end no line", text: "1 cat\u{2028}2 dogs\u{85}3 cows\u{B}4 hens\n5 pigs",
        changes: [replace(at(1, 0), at(1, 1), "9")], result: "1 cat\u{2028}2 dogs\u{85}3 cows\u{B}4 hens\n9 pigs"),
    EditCase(
        name: "the end of the last line, which is empty", text: "1 cat\n",
        changes: [replace(at(1, 0), at(1, 0), "2 dogs")], result: "1 cat\n2 dogs"),
    EditCase(
        name: "a line break taken out", text: "1 cat \n2 dogs", changes: [replace(at(0, 6), at(1, 0), "and ")],
        result: "1 cat and 2 dogs"),
    EditCase(
        name: "CRLF taken out", text: "1 cat \r\n2 dogs", changes: [replace(at(0, 6), at(1, 0), "and ")],
        result: "1 cat and 2 dogs"),
    EditCase(
        name: "a line break put in", text: "1 cat 2 dogs",
        changes: [replace(at(0, 5), at(0, 6), "\n"), replace(at(1, 0), at(1, 1), "9")], result: "1 cat\n9 dogs"),
    EditCase(
        name: "CR and LF put in one after the other", text: "1 cat 2 dogs",
        changes: [
            replace(at(0, 5), at(0, 6), "\r"), replace(at(1, 0), at(1, 0), "\n"), replace(at(1, 0), at(1, 1), "9"),
        ], result: "1 cat\r\n9 dogs"),
    EditCase(
        name: "several lines replaced", text: "1 cat\n2 dogs\n3 cows\n4 hens",
        changes: [replace(at(0, 2), at(2, 2), "rats\n5 ")], result: "1 rats\n5 cows\n4 hens"),
    EditCase(
        name: "a column past the end of its line", text: "1 cat\n2 dogs",
        changes: [replace(at(0, 5), at(0, 99), ", 9 hens")], result: "1 cat, 9 hens\n2 dogs"),
    EditCase(
        name: "a column past the end of a line that ends with CRLF", text: "1 cat\r\n2 dogs",
        changes: [replace(at(0, 77), at(0, 99), ", 9 hens")], result: "1 cat, 9 hens\r\n2 dogs"),
    EditCase(
        name: "the largest column", text: "1 cat\n2 dogs",
        changes: [replace(at(0, farAway), at(0, farAway), ", 9 hens")], result: "1 cat, 9 hens\n2 dogs"),
    EditCase(
        name: "a line past the end", text: "1 cat\n2 dogs", changes: [replace(at(7, 3), at(9, 0), ", 9 hens")],
        result: "1 cat\n2 dogs, 9 hens"),
    EditCase(
        name: "from inside to past the end", text: "1 cat\n2 dogs",
        changes: [replace(at(0, 1), at(farAway, farAway), " hen")], result: "1 hen"),
    EditCase(
        name: "all lines, by a range", text: "1 cat\n2 dogs\n", changes: [replace(at(0, 0), at(2, 0), "3 cows")],
        result: "3 cows"),
    EditCase(
        name: "a byte order mark", text: "\u{FEFF}1 cat, 2 dogs.",
        changes: [replace(at(0, 3, 1, 1), at(0, 4, 2, 2), "9")], result: "\u{FEFF}9 cat, 2 dogs."),
    EditCase(
        name: "NUL in the text", text: "1 cat\u{0} 2 dogs.", changes: [replace(at(0, 7), at(0, 8), "9")],
        result: "1 cat\u{0} 9 dogs."),
    EditCase(
        name: "a range of the same place twice", text: "1 cat, 2 dogs.",
        changes: [replace(at(0, 6), at(0, 6), ""), replace(at(0, 6), at(0, 6), " 9 hens,")],
        result: "1 cat, 9 hens, 2 dogs."),
]
