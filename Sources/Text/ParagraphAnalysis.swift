extension Paragraph {
    /// Cuts a paragraph into tokens, sentences and quotations. Linear time; any bytes.
    package init(bytes: ArraySlice<UInt8>) {
        let found = QuotationFinder(tokens: Tokenizer.tokenize(bytes))
        let sentences = SentenceFinder(tokens: found.tokens, quotations: found.quotations).find()
        self.init(bytes: bytes, tokens: found.tokens, sentences: sentences, quotations: found.quotations)
    }
}
