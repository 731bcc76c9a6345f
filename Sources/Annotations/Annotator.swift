import Syntax
package import Text

/// Text in, annotations out. Names every stage in order; cannot fail on any text. Linear time.
package struct Annotator: Sendable {
    private let tagger = Tagger()

    package init() {}

    /// Annotates a document. Paragraphs that `previous` has unchanged at its start and end are not read again, so that an
    /// edit costs one paragraph; what crosses paragraphs is a second step over the results.
    package func annotate(_ document: Document, reusing previous: Article? = nil) -> Article {
        let spans = document.paragraphSpans
        let unchanged = UnchangedParagraphs(of: document, in: previous)
        var paragraphs: [TaggedParagraph] = []
        var local: [AnnotationSet] = []
        for (index, span) in spans.enumerated() {
            if let previous, let old = unchanged.index(of: index) {
                paragraphs.append(previous.paragraphs[old])
                local.append(previous.paragraphAnnotations[old])
            } else {
                let paragraph = tagger.tag(Paragraph(bytes: document.bytes[span.start..<span.end]))
                paragraphs.append(paragraph)
                local.append(annotate(paragraph))
            }
        }
        let annotations = ArticleLinker(document: document, paragraphs: paragraphs).link(local)
        return Article(
            document: document, paragraphs: paragraphs, paragraphAnnotations: local, annotations: annotations)
    }

    private func annotate(_ paragraph: TaggedParagraph) -> AnnotationSet {
        var set = paragraph.paragraph.isBoilerplate ? AnnotationSet() : findAttributions(in: paragraph)
        set.quantities = findQuantities(in: paragraph)
        let contents = PartIndex(set.attributions.map(\.content))
        for index in set.quantities.indices {
            set.quantities[index].attribution = contents.innermost(around: set.quantities[index].span)
        }
        return set
    }
}
