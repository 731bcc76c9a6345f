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

    init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        case 0x00...0x20, 0x7F: self = .space
        case 0x30...0x39: self = .digit
        case 0x27: self = .apostrophe
        case 0x22, 0x60: self = .quotationMark
        case 0x2D: self = .hyphen
        case 0x2E: self = .fullStop
        case 0x21, 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: self = .punctuation
        default: self = .symbol
        }
    }

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
}
