/// Where the lines of a text begin, and how far each place is into its line. Lines end with LF, CRLF or CR, as in LSP.
///
/// Building takes linear time; a look-up takes logarithmic time and at most one block of bytes, however long the lines are.
package struct LineTable: Sendable {
    /// What columns count.
    package enum Unit: Sendable {
        case utf8
        case utf16
        /// Unicode scalars.
        case utf32
    }

    package let bytes: [UInt8]
    package let unit: Unit
    /// Offset of the first byte of each line; the first is 0.
    private let lineStarts: [Int]
    /// Units before each block of `blockSize` bytes; empty where columns count bytes.
    private let unitsBeforeBlock: [Int]

    private static let blockSize = 64

    /// - Parameter bytes: UTF-8.
    package init(bytes: [UInt8], unit: Unit) {
        self.bytes = bytes
        self.unit = unit
        lineStarts = findLineStarts(in: bytes)
        unitsBeforeBlock = unit == .utf8 ? [] : Self.countBlocks(of: bytes, unit)
    }

    /// The line, from 0, that a byte lies in; the end of the text lies in the last line. Offsets outside of the text are
    /// taken to its nearer end.
    package func line(ofOffset offset: Int) -> Int {
        let offset = min(max(offset, 0), bytes.count)
        return lineStarts.firstIndex(behind: { $0 > offset }) - 1
    }

    /// Units from the start of its line to a byte.
    package func column(ofOffset offset: Int) -> Int {
        let offset = min(max(offset, 0), bytes.count)
        return unitsBefore(offset) - unitsBefore(lineStarts[line(ofOffset: offset)])
    }

    /// The bytes of a line without its line break.
    package func span(ofLine line: Int) -> Span {
        let start = lineStarts[line]
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
        if end > start && line + 1 < lineStarts.count {
            let isCRLF = end - 2 >= start && bytes[end - 1] == 0x0A && bytes[end - 2] == 0x0D
            end -= isCRLF ? 2 : 1
        }
        return Span(start, end)
    }

    /// The byte at a place. A line past the last one gives the end of the text, a column past the end of its line that end,
    /// a column inside a character the start of the character.
    package func offset(line: Int, column: Int) -> Int {
        guard line < lineStarts.count else { return bytes.count }
        guard line >= 0 else { return 0 }
        let span = span(ofLine: line)
        let wanted = unitsBefore(span.start) + min(max(column, 0), bytes.count)
        return min(max(offset(ofUnit: wanted), span.start), span.end)
    }

    /// Units from the start of the text to a byte of it.
    package func unitsBefore(_ offset: Int) -> Int {
        if unit == .utf8 { return offset }
        let block = offset / Self.blockSize
        return bytes.withUnsafeBufferPointer { bytes in
            unitsBeforeBlock[block]
                + unit.count(in: UnsafeBufferPointer(rebasing: bytes[(block * Self.blockSize)..<offset]))
        }
    }

    /// The start of the character that holds a unit of the text.
    private func offset(ofUnit wanted: Int) -> Int {
        if unit == .utf8 { return characterStart(wanted) }
        let block = max(unitsBeforeBlock.firstIndex(behind: { $0 > wanted }) - 1, 0)
        var offset = block * Self.blockSize
        var units = unitsBeforeBlock[block]
        while offset < bytes.count && units + unit.count(at: bytes[offset]) <= wanted {
            units += unit.count(at: bytes[offset])
            offset += 1
        }
        return characterStart(offset)
    }

    private func characterStart(_ offset: Int) -> Int {
        var offset = min(offset, bytes.count)
        while offset > 0 && offset < bytes.count && bytes[offset].isContinuation { offset -= 1 }
        return offset
    }

    private static func countBlocks(of bytes: [UInt8], _ unit: Unit) -> [Int] {
        var counts = [0]
        counts.reserveCapacity(bytes.count / blockSize + 1)
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for end in stride(from: blockSize, through: bytes.count, by: blockSize) {
                count += unit.count(in: UnsafeBufferPointer(rebasing: bytes[(end - blockSize)..<end]))
                counts.append(count)
            }
        }
        return counts
    }
}

extension LineTable.Unit {
    /// The units of the character that begins with a byte; 0 for a byte inside a character.
    @inline(__always)
    fileprivate func count(at byte: UInt8) -> Int {
        if byte.isContinuation { return 0 }
        return self == .utf16 && byte >= 0xF0 ? 2 : 1
    }

    /// The units of at most 127 bytes, counted in a byte so that many are looked at at a time.
    @inline(__always)
    fileprivate func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let long: UInt8 = self == .utf16 ? 1 : 0
        var count: UInt8 = 0
        for byte in bytes { count &+= (byte.isContinuation ? 0 : 1) &+ (byte >= 0xF0 ? long : 0) }
        return Int(count)
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
