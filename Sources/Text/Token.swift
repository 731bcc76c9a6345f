/// A word, number, mark or symbol of a paragraph.
///
/// Conventions follow the Penn treebank where rules and taggers need it: clitics are tokens of their own
/// ("Russia" + "’s", "did" + "n’t"), abbreviations keep their full stop ("U.S.", "Oct.", "J."), numbers keep their
/// separators ("1,500", "4.6"). Hyphenated words are one token ("long-range"). Letters glued to a number are a token of
/// their own ("1.5" + "bn", "1500" + "km"), but ordinals and decades are one ("26th", "1990s").
package struct Token: Sendable {
    package enum Kind: Sendable {
        /// Letters, with what may stand inside a word.
        case word
        /// Starts with a digit.
        case number
        /// A mark that may open or close a quotation; an apostrophe is part of a word or a clitic instead.
        case quotationMark
        /// Any other punctuation: one mark, or a run of full stops ("...") or hyphens ("--").
        case punctuation
        /// Currency, percent, degree and other symbols.
        case symbol
        /// A web or mail address, or a handle.
        case link
    }

    /// Byte offsets in the paragraph.
    package let span: Span
    package let kind: Kind
    /// As written, without soft hyphens and zero-width characters.
    package let text: String
    /// `text` for lookup: lower case, straight apostrophes, ASCII hyphens and minus signs.
    package let lower: String
    /// Whether white space (or the start of the paragraph) stands before it.
    package let followsSpace: Bool

    /// Whether the first letter is a capital.
    package let isCapitalized: Bool
    /// Whether any letter is a capital, as in "al-Assad" and "iPhone".
    package let hasCapital: Bool
}
