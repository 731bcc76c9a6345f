import Syntax
package import Text

/// Text in, annotations out. Names every stage in order; cannot fail on any text. Linear time.
package struct Annotator: Sendable {
    private let tagger = Tagger()
    private let labeller = AttributionLabeller()

    package init() {}

    /// Annotates a document. Paragraphs that `previous` has unchanged at its start and end are not read again, so that an
    /// edit costs one paragraph; what crosses paragraphs is a second step over the results.
    ///
    /// - Parameters:
    ///   - previous: an earlier version of the article, complete or not.
    ///   - isWanted: asked before each paragraph; once it says no, the article is left incomplete.
    package func annotate(
        _ document: Document, reusing previous: Article? = nil, while isWanted: () -> Bool = { true }
    ) -> Article {
        let spans = document.paragraphSpans
        let unchanged = UnchangedParagraphs(of: document, in: previous)
        var paragraphs: [TaggedParagraph] = []
        var local: [AnnotationSet] = []
        var mentions: [[Mention]] = []
        for (index, span) in spans.enumerated() {
            if let previous, let old = unchanged.index(of: index), old < previous.paragraphMentions.count {
                paragraphs.append(previous.paragraphs[old])
                local.append(previous.paragraphAnnotations[old])
                mentions.append(previous.paragraphMentions[old])
            } else {
                guard isWanted() else {
                    return Article(
                        document: document, paragraphs: paragraphs, paragraphAnnotations: local,
                        paragraphMentions: mentions, annotations: AnnotationSet())
                }
                let paragraph = tagger.tag(Paragraph(bytes: document.bytes[span.start..<span.end]))
                paragraphs.append(paragraph)
                local.append(document.language == .english ? annotate(paragraph) : findWordless(in: paragraph))
                mentions.append(MentionFinder.mentions(in: paragraph))
            }
        }
        let linker = ArticleLinker(document: document, paragraphs: paragraphs, mentions: mentions)
        return Article(
            document: document, paragraphs: paragraphs, paragraphAnnotations: local, paragraphMentions: mentions,
            annotations: linker.link(local))
    }

    private func annotate(_ paragraph: TaggedParagraph) -> AnnotationSet {
        var set =
            paragraph.paragraph.isBoilerplate
            ? AnnotationSet() : findAttributions(in: paragraph, spans: labeller.spans(in: paragraph))
        set.quantities = findQuantities(in: paragraph)
        set.assignQuantities()
        return set
    }
}

extension AnnotationSet {
    /// Gives each quantity to the attribution in whose content it stands. A number that is denied is not the denier's,
    /// unless it is the denial's own "none".
    fileprivate mutating func assignQuantities() {
        let contents = attributions.map(\.content)
        var asserted = contents
        for denial in denials where denial.stance != .countered {
            if let attribution = denial.attribution { asserted[attribution] = [] }
        }
        let (all, own) = (PartIndex(contents), PartIndex(asserted))
        for index in quantities.indices {
            let isNone = quantities[index].interval == Interval(0)
            quantities[index].attribution = (isNone ? all : own).innermost(around: quantities[index].span)
        }
    }
}
