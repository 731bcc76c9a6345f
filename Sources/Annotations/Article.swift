package import Syntax
package import Text

/// An annotated article: what Stories compares and what Exports and Server show.
package struct Article: Sendable {
    package let document: Document
    /// One for each of the document's `paragraphSpans`; fewer in an article that was left incomplete.
    package let paragraphs: [TaggedParagraph]
    /// One for each paragraph: what it yields alone, offsets counting in the paragraph. Kept for the next edit.
    package let paragraphAnnotations: [AnnotationSet]
    /// The names of each paragraph, kept for the next edit as well.
    let paragraphMentions: [[Mention]]
    /// What the article says as a whole; offsets count in the document.
    package let annotations: AnnotationSet

    /// Whether every paragraph was annotated.
    package var isComplete: Bool { paragraphs.count == document.paragraphSpans.count }

    package init(
        document: Document, paragraphs: [TaggedParagraph], paragraphAnnotations: [AnnotationSet] = [],
        annotations: AnnotationSet
    ) {
        self.init(
            document: document, paragraphs: paragraphs, paragraphAnnotations: paragraphAnnotations,
            paragraphMentions: [], annotations: annotations)
    }

    init(
        document: Document, paragraphs: [TaggedParagraph], paragraphAnnotations: [AnnotationSet],
        paragraphMentions: [[Mention]], annotations: AnnotationSet
    ) {
        self.document = document
        self.paragraphs = paragraphs
        self.paragraphAnnotations = paragraphAnnotations
        self.paragraphMentions = paragraphMentions
        self.annotations = annotations
    }
}
