import Text

/// Where something stands in an article, as one number that grows with the text: the paragraph, then the token. An edit inside of
/// a word moves no place.
enum TokenPlace {
    private static let bits = 32

    /// The place of a paragraph's first token.
    static func start(ofParagraph index: Int) -> Int { index << bits }

    static func paragraph(of place: Int) -> Int { place >> bits }
    static func token(of place: Int) -> Int { place & (1 << bits - 1) }
}

extension Span {
    /// A stretch of tokens. Speakers are resolved from such alone.
    init(_ tokens: Range<Int>) { self.init(tokens.lowerBound, tokens.upperBound) }
}
