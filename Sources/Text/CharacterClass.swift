/// What a character can be part of, as far as the tokenizer needs to know.
enum CharacterClass: UInt8, Sendable {
    /// White space and control characters.
    case space
    /// Letters and the marks that combine with them.
    case letter
    /// Decimal digits, superscripts and vulgar fractions.
    case digit
    /// May be an apostrophe or a single quotation mark.
    case apostrophe
    /// Any other quotation mark.
    case quotationMark
    case hyphen
    case fullStop
    case punctuation
    case symbol
    /// Soft hyphens, zero-width and direction marks: no part of a token's text.
    case ignorable

    var isWordCharacter: Bool { self == .letter || self == .digit }

    init(ascii byte: UInt8) { self = CharacterClass.asciiTable[Int(byte & 0x7F)] }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x80: self.init(ascii: UInt8(scalar.value))
        case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: self = .ignorable
        case 0x00B4, 0x02BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: self = .apostrophe
        case 0x00AB, 0x00BB, 0x201A, 0x201C...0x201F, 0x2033, 0x2039, 0x203A, 0xFF02: self = .quotationMark
        case 0x2010, 0x2011: self = .hyphen
        case 0x00C0...0x00D6, 0x00D8...0x00F6, 0x00F8...0x024F: self = .letter
        default: self.init(properties: scalar.properties)
        }
    }

    private init(properties: Unicode.Scalar.Properties) {
        if properties.isWhitespace {
            self = .space
            return
        }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
            .nonspacingMark, .spacingMark, .enclosingMark:
            self = .letter
        case .decimalNumber, .otherNumber: self = .digit
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .punctuation
        case .control: self = .space
        case .format: self = .ignorable
        default: self = .symbol
        }
    }

    private static let asciiTable: [CharacterClass] = (0..<128).map { value in
        switch Unicode.Scalar(UInt8(value)) {
        case "a"..."z", "A"..."Z": .letter
        case "0"..."9": .digit
        case "'": .apostrophe
        case "\"", "`": .quotationMark
        case "-": .hyphen
        case ".": .fullStop
        case "!", "(", ")", ",", "/", ":", ";", "?", "[", "]", "{", "}": .punctuation
        case "\u{0}"..." ", "\u{7F}": .space
        default: .symbol
        }
    }
}
