import AnnotationProtocol
import Annotations
package import Markup
import Stories
package import Text

/// A document that a client holds open: its text, and its annotations once they are made.
package struct OpenDocument: Sendable {
    package let uri: String
    private(set) var version: Int
    /// Lines of the text as the client has it.
    private(set) var lines: LineTable
    private let markup: MarkupFormat?
    /// Annotations of this text, or of the one before when they are out of date.
    private var article: Article?
    private var facts: ArticleFacts?
    private var isOutOfDate = true

    package init(uri: String, version: Int, text: [UInt8], markup: MarkupFormat? = nil, unit: LineTable.Unit) {
        self.uri = uri
        self.version = version
        self.markup = markup
        lines = LineTable(bytes: text, unit: unit)
    }

    /// Applies changes one after the other.
    mutating func apply(_ changes: [DidChangeNotification.Change], version: Int?) {
        for change in changes {
            var bytes = lines.bytes
            let span = change.range.map { lines.span(of: $0) } ?? Span(0, bytes.count)
            bytes.replaceSubrange(span.start..<span.end, with: change.text.utf8)
            lines = LineTable(bytes: bytes, unit: lines.unit)
        }
        self.version = version ?? self.version
        isOutOfDate = true
    }

    /// The annotations of the text and what it is compared by, made when they are out of date; what an edit left as it was
    /// is used again.
    mutating func annotated(by annotator: Annotator) -> (article: Article, facts: ArticleFacts) {
        if let article, let facts, !isOutOfDate { return (article, facts) }
        let made = annotator.annotate(Document(source: lines.bytes, markup: markup), reusing: article)
        let read = ArticleFacts(made, reusing: facts)
        (article, facts, isOutOfDate) = (made, read, false)
        return (made, read)
    }
}
