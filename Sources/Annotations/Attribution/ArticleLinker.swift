import Syntax
import Text

/// The second step: joins the annotations of all paragraphs and resolves what crosses them. Offsets of the result count in
/// the document.
struct ArticleLinker {
    let document: Document
    let readings: [ParagraphReading]
    let paragraphs: [TaggedParagraph]

    /// - Parameter previous: an earlier version of the article.
    func link(reusing previous: Article?) -> (AnnotationSet, SpeakerClues) {
        var whole = AnnotationSet()
        for (reading, span) in zip(readings, document.paragraphSpans) {
            whole.append(reading.annotations, shiftedBy: span.start)
        }
        let places = TextPlaces(document: document, paragraphs: paragraphs)
        InheritedSpeakers(places, local: readings.map(\.annotations)).resolve(&whole)
        whole.attributeBareQuotes(places, paragraphs)
        whole.sortByPosition()
        let clues = SpeakerClues(whole, places, readings)
        if let previous, previous.speakerClues == clues {
            whole.takeSpeakers(of: previous.annotations)
        } else {
            whole.setSpeakers(SpeakerResolver.speakers(from: clues))
        }
        DenialLinker(reader: PropositionReader(document: document, readings: readings)).link(&whole)
        whole.quantities = dropUncountedIndefinites(whole.quantities)
        return (whole, clues)
    }
}

extension AnnotationSet {
    /// - Parameter speakers: one an attribution.
    mutating func setSpeakers(_ speakers: [ResolvedSpeaker?]) {
        for (index, speaker) in speakers.enumerated() {
            attributions[index].speaker = speaker?.name
            attributions[index].speakerConfidence = speaker?.confidence ?? 0
        }
    }

    /// - Parameter other: has the same attributions in other places.
    fileprivate mutating func takeSpeakers(of other: AnnotationSet) {
        for (index, attribution) in other.attributions.enumerated() {
            attributions[index].speaker = attribution.speaker
            attributions[index].speakerConfidence = attribution.speakerConfidence
        }
    }

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
