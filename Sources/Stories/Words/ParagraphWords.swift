import Syntax
import Text

/// The words of a paragraph that it is compared by.
struct ParagraphWords {
    let tagged: TaggedParagraph
    /// One a token; nil for function words, marks and numbers.
    let words: [Word?]

    init(_ tagged: TaggedParagraph) {
        self.tagged = tagged
        words = tagged.tokens.indices.map { comparableWord(tagged, $0).map { Word($0) } }
    }

    /// The different content words at some tokens.
    func words(at tokens: some Sequence<Int>) -> WordList { WordList(of: tokens.compactMap { words[$0] }) }

    /// The proper nouns among them.
    func names(at tokens: some Sequence<Int>) -> WordList { words(at: tokens.filter { tagged.tags[$0].isProperNoun }) }
}

/// The word that a token is compared by; nil for function words, marks and numbers.
func comparableWord(_ tagged: TaggedParagraph, _ index: Int) -> String? {
    let token = tagged.tokens[index]
    guard token.kind == .word, token.lower.utf8.count > 1, !stopWords.contains(token.lower),
        !stopWords.contains(tagged.lemmas[index])
    else { return nil }
    return country(of: token.lower) ?? nounClass(of: tagged.lemmas[index])
}
