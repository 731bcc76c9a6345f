import Syntax
import Text

/// The second step: joins the annotations of all paragraphs and resolves what crosses them. Offsets of the result count in
/// the document.
struct ArticleLinker {
    let document: Document
    let paragraphs: [TaggedParagraph]

    func link(_ local: [AnnotationSet]) -> AnnotationSet {
        var whole = AnnotationSet()
        for (set, span) in zip(local, document.paragraphSpans) { whole.append(set, shiftedBy: span.start) }
        let places = TextPlaces(document: document, paragraphs: paragraphs)
        InheritedSpeakers(places, local: local).resolve(&whole)
        whole.attributeBareQuotes()
        whole.sortByPosition()
        var speakers = SpeakerResolver(places)
        speakers.resolve(&whole)
        DenialLinker(document: document, paragraphs: paragraphs).link(&whole)
        whole.quantities = dropUncountedIndefinites(whole.quantities)
        return whole
    }
}

extension AnnotationSet {
    /// Somebody said a direct quotation that nobody is given for: its attribution has a content only.
    fileprivate mutating func attributeBareQuotes() {
        for index in quotes.indices where quotes[index].attribution == nil && quotes[index].form == .direct {
            quotes[index].attribution = attributions.count
            attributions.append(Attribution(content: [quotes[index].span], confidence: quotes[index].confidence))
        }
    }
}
