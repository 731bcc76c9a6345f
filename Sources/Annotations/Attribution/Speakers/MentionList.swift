import Text

/// The phrases of an article that name somebody, or tell of somebody, in text order.
struct MentionList {
    struct Entry {
        let phrase: ParagraphNames.Phrase
        /// In the article.
        let span: Span
        let paragraph: Int
        /// Whom a name stands for; nil for a phrase without a name.
        var referent: Int?
    }

    private var entries: [Entry] = []
    /// The first entry of each paragraph.
    private var starts: [Int] = []
    /// How many have been read.
    private var read = 0

    init(_ paragraphs: [SpeakerClues.Paragraph], naming referents: inout Referents) {
        for (index, paragraph) in paragraphs.enumerated() {
            let (first, start) = (entries.count, TokenPlace.start(ofParagraph: index))
            starts.append(first)
            entries += paragraph.names.phrases.map {
                Entry(phrase: $0, span: $0.span.shifted(by: start), paragraph: index, referent: nil)
            }
            for place in paragraph.names.order {
                entries[first + place].referent = entries[first + place].phrase.name.map {
                    referents.referent(ofName: $0, at: start + $0.start)
                }
            }
        }
        referents.forgetOrder()
    }

    /// The next one that has not been read, if it starts before a place.
    mutating func next(before place: Int) -> Entry? {
        guard read < entries.count, entries[read].span.start < place else { return nil }
        read += 1
        return entries[read - 1]
    }

    /// One of a paragraph's phrases.
    func phrase(_ index: Int, ofParagraph paragraph: Int) -> Entry { entries[starts[paragraph] + index] }
}
