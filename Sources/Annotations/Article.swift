package import Syntax
package import Text

/// An annotated article: what Stories compares and what Exports and Server show.
package struct Article: Sendable {
    package let document: Document
    /// One for each of the document's `paragraphSpans`.
    package let paragraphs: [TaggedParagraph]
    /// Offsets count in the document.
    package let annotations: AnnotationSet

    package init(document: Document, paragraphs: [TaggedParagraph], annotations: AnnotationSet) {
        self.document = document
        self.paragraphs = paragraphs
        self.annotations = annotations
    }
}
