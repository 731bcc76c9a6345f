import Syntax
package import Text

/// Text in, annotations out. Names every stage in order; cannot fail on any text.
package struct Annotator: Sendable {
    private let tagger = Tagger()

    package init() {}

    package func annotate(_ document: Document) -> Article {
        let paragraphs = document.paragraphSpans.map { span in
            tagger.tag(Paragraph(bytes: document.bytes[span.start..<span.end]))
        }
        return Article(document: document, paragraphs: paragraphs, annotations: AnnotationSet())
    }
}
