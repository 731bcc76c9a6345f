import AnnotationProtocol
import Annotations
package import Markup
import Stories
package import Text

/// A document of the workspace: its text, and its annotations once they are made.
package struct OpenDocument: Sendable {
    /// As the client writes it.
    package let uri: String
    /// That of the text which the client holds open; nil for the text of a file.
    private(set) var version: Int?
    /// Lines of the text as the client has it.
    private(set) var lines: LineTable
    private let markup: MarkupFormat?
    private var choice: AnnotationChoice
    /// Why nothing is annotated; nil where something is.
    private(set) var exception: AnnotationChoice.Exception?
    /// Whether the text is that of a file, or its user has asked for diagnostics of it.
    var isSettled: Bool
    /// Those of this text, or of the one before when they are out of date.
    private(set) var annotated: Annotated?
    private(set) var isOutOfDate = true
    /// What was annotated before an edit came.
    private var unfinished: Article?

    /// The annotations of a text, and what it is compared by.
    struct Annotated: Sendable {
        let article: Article
        let facts: ArticleFacts
    }

    package init(
        uri: String, version: Int?, text: [UInt8], markup: MarkupFormat? = nil,
        choice: AnnotationChoice = AnnotationChoice(), unit: LineTable.Unit
    ) {
        self.uri = uri
        self.version = version
        self.markup = markup
        self.choice = choice
        isSettled = FileURI.path(of: uri) != nil
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
        isSettled = false
    }

    /// Whether it is left alone for its length.
    var isTooLong: Bool { choice.findsTooLong(lines.bytes) }

    /// Goes by another choice from now on.
    mutating func choose(_ choice: AnnotationChoice) {
        isOutOfDate = isOutOfDate || choice != self.choice
        self.choice = choice
    }

    /// Brings the annotations up to date. What an edit left as it was is used again.
    ///
    /// - Parameter isWanted: asked again and again; when it is not, what is done so far is kept for the next time.
    mutating func annotate(by annotator: Annotator, while isWanted: () -> Bool = { true }) {
        guard isOutOfDate else { return }
        let (document, exception) = choice.document(lines.bytes, markup: markup)
        let article = annotator.annotate(
            document, reusing: annotated?.article ?? unfinished, while: isWanted)
        guard article.isComplete else {
            // An edit of what is complete costs little, and its paragraphs are worth more.
            if annotated == nil { unfinished = article }
            return
        }
        annotated = Annotated(article: article, facts: ArticleFacts(article, reusing: annotated?.facts))
        self.exception = exception
        unfinished = nil
        isOutOfDate = false
    }
}
