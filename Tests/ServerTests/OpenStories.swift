import AnnotationProtocol
import Annotations
import Server
import Stories
import TestSupport
import Text

/// An open document whose annotations are marked in its text: C claims, D denials, Q quotes, N quantities. Everything is
/// attributed to one speaker, in one attribution whose source is S, whose cue is K and whose content is C.
struct MarkedDocument {
    let text: String
    let article: Article

    init(_ marked: String, speaker: String = "Jane Roe") {
        let text = MarkedText(marked)
        var set = AnnotationSet()
        set.attributions = [
            Attribution(source: text.spans("S"), cue: text.spans("K"), content: text.spans("C"), speaker: speaker)
        ]
        set.claims = text.spans("C").map { Claim(span: $0, attribution: 0, isCheckable: true) }
        set.denials = text.spans("D").map { Denial(span: $0, stance: .denied, attribution: 0) }
        set.quotes = text.spans("Q").map { Quote(span: $0, form: .direct, attribution: 0) }
        set.quantities = text.spans("N").map {
            Quantity(
                span: $0, number: $0, value: .interval(Interval(900)), unit: "mile", role: .measure,
                base: .init(value: Interval(1_448_406), unit: "metre"), attribution: 0)
        }
        self.text = text.text
        article = Article(document: Document(text.text), paragraphs: [], annotations: set)
    }
}

extension DocumentView {
    /// A place in the document, by the words that begin there, or that end there.
    func position(of words: String, atEnd: Bool = false) -> Position {
        let text = String(decoding: article.document.bytes, as: UTF8.self)
        guard let range = text.firstRange(of: words) else { preconditionFailure("no \(words) in \(text)") }
        let offset = text[..<(atEnd ? range.upperBound : range.lowerBound)].utf8.count
        return lines.range(of: Span(offset, offset)).start
    }

    /// The words at a range.
    func words(at range: PositionRange) -> String { article.document.text(of: lines.span(of: range)) }
}

/// A line of a document, with its line break.
func line(_ number: Int, of view: DocumentView) -> Span {
    view.lines.span(
        of: PositionRange(
            start: Position(line: number, character: 0), end: Position(line: number + 1, character: 0)))
}

/// The words at locations of a story's documents, with the number of the document in front: "1: 17 people".
func words(at locations: [Location]?, in story: OpenStory) -> [String]? {
    locations?.map { location in
        let index = story.documents.firstIndex { $0.uri == location.uri } ?? -1
        return "\(index): " + DocumentView(story: story, index: index).words(at: location.range)
    }
}

/// A story of open documents `file:///s/0.txt`, `file:///s/1.txt`, ...
func openStory(
    _ documents: [MarkedDocument], conflicts: [Conflict] = [], drift: [Drift] = [],
    denialLinks: [Story.DenialLink] = [], unit: LineTable.Unit = .utf16
) -> OpenStory {
    let articles = documents.enumerated().map { StoryArticle(id: "article-\($0.offset)", article: $0.element.article) }
    let open = documents.enumerated().map {
        OpenDocument(uri: "file:///s/\($0.offset).txt", version: 1, text: Array($0.element.text.utf8), unit: unit)
    }
    return OpenStory(
        story: Story(name: "s", articles: articles, conflicts: conflicts, drift: drift, denialLinks: denialLinks),
        documents: open)
}

/// A document by itself, annotated by the program.
func annotatedView(_ text: String) -> DocumentView {
    let article = StoryArticle(id: "a", article: Annotator().annotate(Document(text)))
    let open = OpenDocument(uri: "file:///a.txt", version: 1, text: Array(text.utf8), unit: .utf16)
    let story = Story(name: "s", articles: [article], conflicts: [], drift: [], denialLinks: [])
    return DocumentView(story: OpenStory(story: story, documents: [open]), index: 0)
}

/// The first quantities of the first two articles against each other.
let conflictOfFirstTwo = Conflict(
    relation: .value, confidence: 1, message: "they differ",
    members: [
        .init(article: 0, quantity: 0, side: "a", message: "it is less here"),
        .init(article: 1, quantity: 0, side: "b", message: "it is more here"),
    ])
