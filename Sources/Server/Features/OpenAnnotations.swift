import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
import Text

extension Feature {
    /// The methods of our own.
    static let annotations = Feature()
        .answering(AnnotateRequest.self) { (params, session, flag) throws(ResponseError) in
            let tell = params.partialResultToken.map { token in
                { (part: AnnotateRequest.Result) in
                    session.connection.notify(
                        ProgressNotification.self, .init(token: token, .partialResult(part.json)))
                }
            }
            return try annotate(params, threshold: session.configuration.threshold, flag, tell: tell)
        }
        .answering(DocumentAnnotationsRequest.self) { (params, session, _) throws(ResponseError) in
            documentAnnotations(of: try session.document(params.uri), layers: params.layers)
        }
        .answering(StoryRequest.self) { (params, session, _) throws(ResponseError) in
            guard let uri = params.uri else { return try session.snapshot().stories.map(placedStory) }
            return [placedStory(try session.document(uri).story)]
        }
}

/// The annotations of an open document, with their ranges.
func documentAnnotations(of document: DocumentView, layers: AnnotationLayers) -> DocumentAnnotationsRequest.Result {
    let objects = document.story.story.annotationObjects(
        ofArticle: document.index, selecting: AnnotationSelection(layers: layers))
    let locations = AnnotationLocations(document.story)
    return DocumentAnnotationsRequest.Result(
        uri: document.uri, version: document.version,
        annotations: objects.map { object in
            PlacedAnnotation(
                object, range: { document.lines.range(ofSource: Span($0.start, $0.end)) }, location: locations.find)
        })
}

/// A story of open documents, with the places of its members.
func placedStory(_ story: OpenStory) -> PlacedStory {
    let locations = AnnotationLocations(story)
    return PlacedStory(story.story.storyObject, location: locations.find, range: locations.range)
}

/// Where the annotations of a story stand, by the ids of article and annotation.
private struct AnnotationLocations {
    private let story: OpenStory
    private let articles: [String: Int]

    init(_ story: OpenStory) {
        self.story = story
        articles = Dictionary(
            story.story.articles.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    func find(article: String, annotation: String) -> Location? {
        guard let index = articles[article] else { return nil }
        let document = DocumentView(story: story, index: index)
        return span(annotation, document.annotations).map { document.location(of: $0) }
    }

    func range(article: String, span: SpanObject) -> PositionRange? {
        articles[article].map {
            DocumentView(story: story, index: $0).lines.range(ofSource: Span(span.start, span.end))
        }
    }

    private func span(_ id: String, _ annotations: AnnotationSet) -> Span? {
        guard let index = AnnotationIDs.index(of: id) else { return nil }
        switch id.first.flatMap({ letter in AnnotationKind.allCases.first { $0.letter == String(letter) } }) {
        case .claim where index < annotations.claims.count: return annotations.claims[index].span
        case .quote where index < annotations.quotes.count: return annotations.quotes[index].span
        case .quantity where index < annotations.quantities.count: return annotations.quantities[index].span
        default: return nil
        }
    }
}
