package import Text

/// A paragraph with a part of speech and a lemma for every token: what the rules of Annotations read.
package struct TaggedParagraph: Sendable {
    package let paragraph: Paragraph
    /// One a token.
    package let tags: [Tag]
    /// One a token: singular of nouns, base form of verbs, else `Token.lower`.
    package let lemmas: [String]

    package init(paragraph: Paragraph, tags: [Tag], lemmas: [String]) {
        self.paragraph = paragraph
        self.tags = tags
        self.lemmas = lemmas
    }

    package var tokens: [Token] { paragraph.tokens }
}
