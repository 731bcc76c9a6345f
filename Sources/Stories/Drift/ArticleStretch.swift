import Annotations
import Syntax
import Text

/// The tokens of a span that lies in one paragraph.
struct ArticleStretch {
    let tagged: TaggedParagraph
    let tokens: Range<Int>
    /// Where the paragraph starts in the article.
    let offset: Int

    /// nil for a span that starts in no paragraph.
    init?(_ span: Span, in article: Article) {
        guard let index = article.document.paragraphIndex(at: span.start), article.paragraphs.indices.contains(index)
        else { return nil }
        tagged = article.paragraphs[index]
        offset = article.document.paragraphSpans[index].start
        tokens = tagged.paragraph.tokens(in: span.shifted(by: -offset))
    }

    /// The place of a token in the article.
    func span(of token: Int) -> Span { tagged.tokens[token].span.shifted(by: offset) }
}
