/// Cuts a paragraph into tokens, in one pass from left to right. See `Token` for the conventions.
///
/// Single marks that can be a quotation mark or the apostrophe of a plural possessive are left as quotation marks:
/// pairing decides.
struct Tokenizer {
    let reader: CharacterReader
    private(set) var tokens: [Token] = []
    /// Offset of the first byte that is in no token yet.
    var position = 0
    /// Whether white space stands before `position`.
    private var followsSpace = true
    /// No link starts before this offset: what has been searched for one in vain.
    var linkFreeEnd = 0

    init(_ bytes: ArraySlice<UInt8>) {
        reader = CharacterReader(bytes)
        tokens.reserveCapacity(bytes.count / 5)
    }

    static func tokenize(_ bytes: ArraySlice<UInt8>) -> [Token] {
        var tokenizer = Tokenizer(bytes)
        while tokenizer.position < tokenizer.reader.count { tokenizer.scanNext() }
        return tokenizer.tokens
    }

    var isAfterSpace: Bool { followsSpace }

    /// Adds the token from `position` to `end` and goes on behind it.
    mutating func emit(_ kind: Token.Kind, to end: Int) {
        tokens.append(Token(span: Span(position, end), kind: kind, in: reader, followsSpace: followsSpace))
        position = end
        followsSpace = false
    }

    private mutating func scanNext() {
        let character = reader.character(at: position)
        switch character.kind {
        case .space:
            position = character.end
            followsSpace = true
        case .ignorable: position = character.end
        case .letter: scanWord()
        case .digit: scanNumber()
        case .apostrophe: scanApostrophe(character.end)
        case .quotationMark: scanQuotationMark(character.end)
        case .hyphen: scanHyphen(character.end)
        case .fullStop: scanFullStop()
        case .symbol: scanSymbol(character.end)
        case .punctuation: emit(.punctuation, to: character.end)
        }
    }

    /// A minus sign belongs to the number that it touches, after white space or an opening bracket.
    private func isMinusSign(before end: Int) -> Bool {
        (followsSpace || tokens.last?.text == "(") && reader.isDigit(at: end)
    }

    private mutating func scanHyphen(_ end: Int) {
        if isMinusSign(before: end) { return scanNumber(from: end) }
        emit(.punctuation, to: endOfRun(of: 0x2D, from: end))
    }

    private mutating func scanFullStop() {
        if followsSpace, reader.isDigit(at: position + 1) { return scanNumber(from: position + 1) }
        emit(.punctuation, to: endOfRun(of: 0x2E, from: position + 1))
    }

    private mutating func scanSymbol(_ end: Int) {
        if reader.byte(at: position) == 0x40, let end = endOfHandle() { return emit(.link, to: end) }
        if reader.scalar(at: position).value == "\u{2212}", isMinusSign(before: end) { return scanNumber(from: end) }
        emit(.symbol, to: end)
    }

    /// Two backticks are one mark.
    private mutating func scanQuotationMark(_ end: Int) {
        let isDoubled = reader.byte(at: position) == 0x60 && reader.byte(at: end) == 0x60
        emit(.quotationMark, to: isDoubled ? end + 1 : end)
    }

    private func endOfRun(of byte: UInt8, from start: Int) -> Int {
        var end = start
        while end < reader.count, reader.byte(at: end) == byte { end += 1 }
        return end
    }
}
