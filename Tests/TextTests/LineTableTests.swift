import Testing
import Text

/// A text, a byte offset, and its line and its columns in UTF-8, UTF-16 and UTF-32.
private let places: [(text: String, offset: Int, line: Int, columns: [Int])] = [
    ("", 0, 0, [0, 0, 0]),
    ("ab", 2, 0, [2, 2, 2]),
    ("a\nb", 2, 1, [0, 0, 0]),
    ("a\r\nb", 3, 1, [0, 0, 0]),
    ("a\rb", 2, 1, [0, 0, 0]),
    ("a\n", 2, 1, [0, 0, 0]),
    ("x\n“é😀”", 11, 1, [9, 4, 3]),
    ("x\u{2028}y", 4, 0, [4, 2, 2]),
    ("x\u{85}y", 3, 0, [3, 2, 2]),
]

@Test(arguments: places)
func findsLineAndColumnBothWays(text: String, offset: Int, line: Int, columns: [Int]) {
    for (unit, column) in zip([LineTable.Unit.utf8, .utf16, .utf32], columns) {
        let table = LineTable(bytes: Array(text.utf8), unit: unit)
        #expect(table.line(ofOffset: offset) == line)
        #expect(table.column(ofOffset: offset) == column)
        #expect(table.offset(line: line, column: column) == offset)
    }
}

/// Places that a text does not have, and the byte offset that is taken for them.
@Test(arguments: [
    ("ab\ncd", LineTable.Unit.utf16, 0, 9, 2),
    ("ab\r\ncd", .utf16, 0, 9, 2),
    ("ab\ncd", .utf16, 7, 0, 5),
    ("ab\ncd", .utf16, -1, 1, 0),
    ("ab\ncd", .utf16, 1, -1, 3),
    ("a😀b", .utf16, 0, 2, 1),
    ("a😀b", .utf8, 0, 3, 1),
    ("a😀b", .utf8, 0, Int.max, 6),
])
func clampsPlaces(text: String, unit: LineTable.Unit, line: Int, column: Int, offset: Int) {
    #expect(LineTable(bytes: Array(text.utf8), unit: unit).offset(line: line, column: column) == offset)
}

@Test(arguments: [LineTable.Unit.utf8, .utf16, .utf32])
func longLinesAgreeWithCounting(unit: LineTable.Unit) {
    let text = "first\n" + String(repeating: "é😀 word “q” ", count: 300)
    let table = LineTable(bytes: Array(text.utf8), unit: unit)
    var offset = 0
    var (line, column) = (0, 0)
    for scalar in text.unicodeScalars {
        #expect((table.line(ofOffset: offset), table.column(ofOffset: offset)) == (line, column))
        #expect(table.offset(line: line, column: column) == offset)
        offset += scalar.utf8.count
        (line, column) = scalar == "\n" ? (line + 1, 0) : (line, column + units(of: scalar, unit))
    }
}

private func units(of scalar: Unicode.Scalar, _ unit: LineTable.Unit) -> Int {
    switch unit {
    case .utf8: scalar.utf8.count
    case .utf16: scalar.utf16.count
    case .utf32: 1
    }
}
