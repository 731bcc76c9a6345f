extension Paragraph {
    /// Cuts a paragraph into tokens, sentences and quotations. Linear time; any bytes.
    package init(bytes: ArraySlice<UInt8>) {
        let tokens = tokenize(bytes)
        self.init(bytes: bytes, tokens: tokens, sentences: tokens.isEmpty ? [] : [0..<tokens.count], quotations: [])
    }
}

func tokenize(_ bytes: ArraySlice<UInt8>) -> [Token] {
    var tokens: [Token] = []
    var start = bytes.startIndex
    for end in bytes.startIndex...bytes.endIndex where end == bytes.endIndex || bytes[end] == 0x20 {
        if end > start {
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            let span = Span(start - bytes.startIndex, end - bytes.startIndex)
            tokens.append(Token(span: span, kind: .word, text: text, lower: text.lowercased(), followsSpace: true))
        }
        start = end + 1
    }
    return tokens
}
