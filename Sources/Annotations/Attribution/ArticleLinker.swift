import Syntax
import Text

/// The second step: joins the annotations of all paragraphs and resolves what crosses them. Offsets of the result count in
/// the document.
struct ArticleLinker {
    let document: Document
    let paragraphs: [TaggedParagraph]
    /// One list for each paragraph.
    let mentions: [[Mention]]

    func link(_ local: [AnnotationSet]) -> AnnotationSet {
        var whole = AnnotationSet()
        for (set, span) in zip(local, document.paragraphSpans) { whole.append(set, shiftedBy: span.start) }
        let places = TextPlaces(document: document, paragraphs: paragraphs)
        InheritedSpeakers(places, local: local).resolve(&whole)
        whole.attributeBareQuotes(places, paragraphs)
        whole.sortByPosition()
        var speakers = SpeakerResolver(places, mentions: mentions)
        speakers.resolve(&whole)
        DenialLinker(document: document, paragraphs: paragraphs).link(&whole)
        whole.quantities = dropUncountedIndefinites(whole.quantities)
        return whole
    }
}

extension AnnotationSet {
    /// Somebody said a direct quotation that nobody is given for: its attribution has a content only, and what it
    /// asserts is a claim.
    fileprivate mutating func attributeBareQuotes(_ places: TextPlaces, _ paragraphs: [TaggedParagraph]) {
        var current: (paragraph: Int, phrases: Phrases)?
        for index in quotes.indices where quotes[index].attribution == nil && quotes[index].form == .direct {
            let (span, confidence) = (quotes[index].span, quotes[index].confidence)
            quotes[index].attribution = attributions.count
            attributions.append(Attribution(content: [span], confidence: confidence))
            guard let place = places.tokens(of: span) else { continue }
            if current?.paragraph != place.paragraph {
                current = (place.paragraph, Phrases(paragraphs[place.paragraph]))
            }
            guard let phrases = current?.phrases, phrases.isProposition([place.tokens]) else { continue }
            claims.append(
                Claim(
                    span: span, attribution: quotes[index].attribution,
                    isCheckable: phrases.isCheckable([place.tokens]), confidence: confidence))
        }
    }
}
