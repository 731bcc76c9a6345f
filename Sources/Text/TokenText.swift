extension Token {
    /// A token over some bytes of a paragraph.
    init(span: Span, kind: Kind, in reader: CharacterReader, followsSpace: Bool) {
        let base = reader.bytes.startIndex
        let bytes = reader.bytes[base + span.start..<base + span.end]
        var seen: UInt8 = 0
        var hasCapital = false
        for byte in bytes {
            seen |= byte
            hasCapital = hasCapital || (byte &- 0x41) < 26
        }
        let written = String(decoding: bytes, as: UTF8.self)
        if seen < 0x80 {
            self.init(
                span: span, kind: kind, text: written, lower: hasCapital ? Token.lowercasedASCII(bytes) : written,
                followsSpace: followsSpace, isCapitalized: hasCapital && (bytes.first! &- 0x41) < 26,
                hasCapital: hasCapital)
        } else {
            let text = Token.withoutIgnorable(written)
            let scalars = text.unicodeScalars
            self.init(
                span: span, kind: kind, text: text, lower: Token.normalized(text), followsSpace: followsSpace,
                isCapitalized: scalars.first?.properties.isUppercase ?? false,
                hasCapital: scalars.contains { $0.properties.isUppercase })
        }
    }

    /// The same token, read as another kind.
    func withKind(_ kind: Kind) -> Token {
        Token(
            span: span, kind: kind, text: text, lower: lower, followsSpace: followsSpace, isCapitalized: isCapitalized,
            hasCapital: hasCapital)
    }

    private static func lowercasedASCII(_ bytes: ArraySlice<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for (index, byte) in bytes.enumerated() { buffer[index] = (byte &- 0x41) < 26 ? byte | 0x20 : byte }
            return bytes.count
        }
    }

    private static func withoutIgnorable(_ written: String) -> String {
        guard written.unicodeScalars.contains(where: { CharacterClass($0) == .ignorable }) else { return written }
        var text = String.UnicodeScalarView()
        for scalar in written.unicodeScalars where CharacterClass(scalar) != .ignorable { text.append(scalar) }
        return String(text)
    }

    /// Lower case, with one form for each apostrophe, hyphen and minus sign.
    private static func normalized(_ text: String) -> String {
        var lower = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x80:
                lower.unicodeScalars.append(
                    (scalar.value &- 0x41) < 26 ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
            case 0x2010, 0x2011, 0x2212: lower.unicodeScalars.append("-")
            default:
                if CharacterClass(scalar) == .apostrophe {
                    lower.unicodeScalars.append("'")
                } else {
                    lower += scalar.properties.lowercaseMapping
                }
            }
        }
        return lower
    }
}
