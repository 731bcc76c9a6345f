/// Whether a character is a small letter, a capital, or no letter with case.
enum LetterCase: UInt8 {
    case none, small, capital

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: self = .small
        case 0x41...0x5A: self = .capital
        case 0..<0x80: self = .none
        default:
            let properties = scalar.properties
            self = properties.isUppercase ? .capital : properties.isLowercase ? .small : .none
        }
    }

    /// The case of the first two characters of a word.
    static func firstTwo(of text: String) -> (LetterCase, LetterCase) {
        var bytes = text.utf8.makeIterator()
        if let first = bytes.next(), let second = bytes.next(), first | second < 0x80 {
            return (LetterCase(Unicode.Scalar(first)), LetterCase(Unicode.Scalar(second)))
        }
        var scalars = text.unicodeScalars.makeIterator()
        return (scalars.next().map(LetterCase.init) ?? .none, scalars.next().map(LetterCase.init) ?? .none)
    }
}
