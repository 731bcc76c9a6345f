import Syntax
import Text

/// All that the speakers of an article are resolved from: equal clues, equal speakers. They stay equal in most edits, since they
/// count tokens instead of bytes and hold no other words than those that name somebody.
struct SpeakerClues: Hashable, Sendable {
    struct Paragraph: Hashable {
        let names: ParagraphNames
        /// In the order of the article.
        var attributions: [Attribution] = []
    }

    /// An attribution of which the places count from the first token of its paragraph; a source that it has from another
    /// paragraph is as far away as that.
    struct Attribution: Hashable {
        var source: Span?
        var clue: SourceClue?
        var contents: [Span]
        let isInherited: Bool
    }

    private(set) var paragraphs: [Paragraph]

    /// - Parameter set: the annotations of the whole article, in text order.
    init(_ set: AnnotationSet, _ places: TextPlaces, _ readings: [ParagraphReading]) {
        paragraphs = readings.map { Paragraph(names: $0.names) }
        guard !paragraphs.isEmpty else { return }
        var home = 0
        for attribution in set.attributions {
            home = max(home, places.document.paragraphIndex(at: attribution.span.start) ?? home)
            let start = TokenPlace.start(ofParagraph: home)
            let source = attribution.source.first.flatMap { places.tokens(of: $0) }
            paragraphs[home].attributions.append(
                Attribution(
                    source: source.map {
                        Span($0.tokens).shifted(by: TokenPlace.start(ofParagraph: $0.paragraph) - start)
                    },
                    clue: source.map { readings[$0.paragraph].clue(ofSource: $0.tokens) },
                    contents: attribution.content.compactMap { places.tokens(of: $0) }.map {
                        Span($0.tokens).shifted(by: TokenPlace.start(ofParagraph: $0.paragraph) - start)
                    },
                    isInherited: attribution.isInherited))
        }
    }
}
