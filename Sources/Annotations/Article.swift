package import Syntax
package import Text

/// An annotated article: what Stories compares and what Exports and Server show.
package struct Article: Sendable {
    package let document: Document
    /// One for each of the document's `paragraphSpans`; fewer in an article that was left incomplete.
    package let paragraphs: [TaggedParagraph]
    /// What the article says as a whole; offsets count in the document.
    package let annotations: AnnotationSet
    /// One for each paragraph, kept for the next edit.
    let readings: [ParagraphReading]
    /// What the speakers were found by, kept as well; nil in an article that was left incomplete.
    let speakerClues: SpeakerClues?

    /// Whether every paragraph was annotated.
    package var isComplete: Bool { speakerClues != nil }

    /// An article that somebody else has annotated.
    package init(document: Document, paragraphs: [TaggedParagraph], annotations: AnnotationSet) {
        self.document = document
        self.paragraphs = paragraphs
        self.annotations = annotations
        readings = []
        speakerClues = nil
    }

    /// An article that is left incomplete.
    init(document: Document, incomplete readings: [ParagraphReading]) {
        self.document = document
        self.readings = readings
        paragraphs = readings.map(\.paragraph)
        annotations = AnnotationSet()
        speakerClues = nil
    }

    /// - Parameters:
    ///   - readings: those of all paragraphs.
    ///   - previous: an earlier version, whose speakers are taken over where nothing has changed that they depend on.
    init(document: Document, readings: [ParagraphReading], previous: Article?) {
        self.document = document
        self.readings = readings
        paragraphs = readings.map(\.paragraph)
        let linker = ArticleLinker(document: document, readings: readings, paragraphs: paragraphs)
        (annotations, speakerClues) = linker.link(reusing: previous)
    }
}
