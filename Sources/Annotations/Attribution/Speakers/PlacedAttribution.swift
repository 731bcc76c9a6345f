import Text

/// An attribution with its places in the article.
struct PlacedAttribution {
    let source: PlacedSource?
    let contents: [Span]
    let isInherited: Bool

    /// - Parameter start: the place of its paragraph.
    init(_ attribution: SpeakerClues.Attribution, start: Int) {
        source = attribution.source.flatMap { source in
            attribution.clue.map { PlacedSource(span: source.shifted(by: start), clue: $0) }
        }
        contents = attribution.contents.map { $0.shifted(by: start) }
        isInherited = attribution.isInherited
    }

    /// Where it takes its place in the order of speaking: its source, or what an inherited one says behind it.
    var anchor: Int {
        let source = source?.span.start ?? 0
        return isInherited ? max(source, contents.first?.start ?? 0) : source
    }
}

struct PlacedSource {
    let span: Span
    let clue: SourceClue

    var paragraph: Int { TokenPlace.paragraph(of: span.start) }
    var paragraphStart: Int { TokenPlace.start(ofParagraph: paragraph) }
}

/// The sentences of an article, counted through it.
struct SentenceCounts {
    private let ends: [[Int]]
    /// How many sentences stand before each paragraph.
    private let before: [Int]

    init(_ clues: SpeakerClues) {
        ends = clues.paragraphs.map(\.names.sentenceEnds)
        var count = 0
        before = ends.map { sentences in
            defer { count += sentences.count }
            return count
        }
    }

    /// The sentence that holds a token. Logarithmic time.
    func sentence(at place: Int) -> Int {
        let (paragraph, token) = (TokenPlace.paragraph(of: place), TokenPlace.token(of: place))
        return before[paragraph] + ends[paragraph].firstIndex(behind: { $0 > token })
    }

    func sentence(_ index: Int, ofParagraph paragraph: Int) -> Int { before[paragraph] + index }
}
