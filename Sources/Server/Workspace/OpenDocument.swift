import AnnotationProtocol
import Annotations
package import Text

/// A document that a client holds open: its text, and its annotations once they are made.
package struct OpenDocument: Sendable {
    package let uri: String
    private(set) var version: Int
    private(set) var lines: LineTable
    /// Annotations of this text, or of the one before when they are out of date.
    private var article: Article?
    private var isOutOfDate = true

    package init(uri: String, version: Int, text: [UInt8], unit: LineTable.Unit) {
        self.uri = uri
        self.version = version
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

    /// The annotations of the text, made when they are out of date; what an edit left as it was is used again.
    mutating func annotated(by annotator: Annotator) -> Article {
        if let article, !isOutOfDate { return article }
        let made = annotator.annotate(Document(bytes: lines.bytes), reusing: article)
        article = made
        isOutOfDate = false
        return made
    }
}
