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
        let unchanged = UnchangedParagraphs(of: document, in: previous)
        var readings: [ParagraphReading] = []
        readings.reserveCapacity(document.paragraphSpans.count)
        for (index, span) in document.paragraphSpans.enumerated() {
            if let previous, let old = unchanged.index(of: index), old < previous.readings.count {
                readings.append(previous.readings[old])
            } else {
                guard isWanted() else { return Article(document: document, incomplete: readings) }
                // A copy: the reading outlives this text.
                let bytes = Array(document.bytes[span.start..<span.end])
                readings.append(read(Paragraph(bytes: bytes[...]), in: document.language))
            }
        }
        return Article(document: document, readings: readings, previous: previous)
    }

    private func read(_ paragraph: Paragraph, in language: Language) -> ParagraphReading {
        let tagged = tagger.tag(paragraph)
        return ParagraphReading(tagged, language == .english ? annotate(tagged) : findWordless(in: tagged))
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
