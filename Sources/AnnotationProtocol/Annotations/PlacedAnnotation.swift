package import JSONRPC

/// Finds where an annotation of an article stands, by the ids of both; nil when it is unknown.
package typealias AnnotationPlace = (_ article: String, _ annotation: String) -> Location?

/// An annotation of an open document with the ranges of its spans.
package struct PlacedAnnotation: ResultEncodable {
    private let object: AnnotationObject
    private let range: (SpanObject) -> PositionRange
    private let location: AnnotationPlace

    /// - Parameter range: where a span of the document lies.
    package init(
        _ object: AnnotationObject, range: @escaping (SpanObject) -> PositionRange, location: @escaping AnnotationPlace
    ) {
        self.object = object
        self.range = range
        self.location = location
    }

    package var json: JSON {
        guard case .object(var members) = object.json else { return object.json }
        members["range"] = range(object.span).json
        switch object.body {
        case .attribution(let body):
            members["sourceRanges"] = body.source.map(range).json
            members["cueRanges"] = body.cue.map(range).json
            members["contentRanges"] = body.content.map(range).json
        case .denial(let body):
            members["denies"] = .array(body.denies.map { $0.json.placed(at: location($0.article, $0.annotation)) })
        case .quote, .claim, .quantity, .numberConflict: break
        }
        return .object(members)
    }
}

extension JSON {
    /// An object that names an annotation, with the place where that stands.
    func placed(at location: Location?) -> JSON {
        guard case .object(var object) = self, let location else { return self }
        object["uri"] = .string(location.uri)
        object["range"] = location.range.json
        return .object(object)
    }
}
