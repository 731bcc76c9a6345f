/// Reads the characters of a paragraph by byte offset. Reading past the end gives white space.
struct CharacterReader {
    let bytes: ArraySlice<UInt8>
    let count: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.count = bytes.count
    }

    /// The byte at an offset; a space outside the paragraph.
    func byte(at offset: Int) -> UInt8 {
        offset >= 0 && offset < count ? bytes[bytes.startIndex + offset] : 0x20
    }

    /// The class of the character at an offset and the offset behind it.
    func character(at offset: Int) -> (kind: CharacterClass, end: Int) {
        let first = byte(at: offset)
        if first < 0x80 { return (CharacterClass(ascii: first), offset + 1) }
        let scalar = scalar(at: offset)
        return (CharacterClass(scalar.value), scalar.end)
    }

    func kind(at offset: Int) -> CharacterClass { character(at: offset).kind }

    /// The character at an offset and the offset behind it; a byte that is no UTF-8 reads as U+FFFD.
    func scalar(at offset: Int) -> (value: Unicode.Scalar, end: Int) {
        let first = byte(at: offset)
        let (length, start): (Int, UInt32) =
            switch first {
            case 0xC2...0xDF: (2, UInt32(first & 0x1F))
            case 0xE0...0xEF: (3, UInt32(first & 0x0F))
            case 0xF0...0xF4: (4, UInt32(first & 0x07))
            case 0..<0x80: (1, UInt32(first))
            default: (1, 0xFFFD)
            }
        var value = start
        for next in offset + 1..<offset + length {
            let byte = byte(at: next)
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", offset + 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", offset + 1) }
        return (scalar, offset + length)
    }

    /// The character that ends at an offset; a space at the start of the paragraph.
    func scalar(before offset: Int) -> Unicode.Scalar {
        var start = offset - 1
        while start > 0, offset - start < 4, byte(at: start) & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start).value
    }

    /// The offset of the first character from `offset` on that is not ignorable.
    func skipIgnorable(from offset: Int) -> Int {
        var offset = offset
        while offset < count {
            let character = character(at: offset)
            guard character.kind == .ignorable else { break }
            offset = character.end
        }
        return offset
    }

    /// The offset of the first character from `offset` on that is not white space, looking at `limit` characters at most.
    func skipSpace(from offset: Int, limit: Int = 8) -> Int {
        var offset = offset
        for _ in 0..<limit where offset < count {
            let character = character(at: offset)
            guard character.kind == .space else { break }
            offset = character.end
        }
        return offset
    }

    func isUppercase(at offset: Int) -> Bool {
        let first = byte(at: offset)
        return first < 0x80 ? first >= 0x41 && first <= 0x5A : scalar(at: offset).value.properties.isUppercase
    }

    func isLowercase(at offset: Int) -> Bool {
        let first = byte(at: offset)
        return first < 0x80 ? first >= 0x61 && first <= 0x7A : scalar(at: offset).value.properties.isLowercase
    }

    func isDigit(at offset: Int) -> Bool { byte(at: offset) &- 0x30 < 10 }
}
