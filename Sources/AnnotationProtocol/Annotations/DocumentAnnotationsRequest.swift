package import JSONRPC

/// The annotations of an open document.
package enum DocumentAnnotationsRequest: RequestMessage {
    package static let method = "annotation/document"

    package struct Params: ParamsDecodable {
        package var uri: String
        package var layers: AnnotationLayers

        package init(json: JSON) throws(InvalidParams) {
            uri = try TextDocumentParams(json: json).uri
            layers = try json.optional("layers") ?? .default
        }
    }

    package struct Result: ResultEncodable {
        package var uri: String
        package var version: Int
        package var annotations: [PlacedAnnotation]

        package init(uri: String, version: Int, annotations: [PlacedAnnotation]) {
            self.uri = uri
            self.version = version
            self.annotations = annotations
        }

        package var json: JSON {
            ["uri": .string(uri), "version": .integer(Int64(version)), "annotations": annotations.json]
        }
    }
}

/// An annotation with the ranges of its spans.
package struct PlacedAnnotation: ResultEncodable {
    package var object: AnnotationObject
    package var range: (SpanObject) -> PositionRange

    /// - Parameter range: where a span of the document lies.
    package init(_ object: AnnotationObject, range: @escaping (SpanObject) -> PositionRange) {
        self.object = object
        self.range = range
    }

    package var json: JSON {
        guard case .object(var members) = object.json else { return object.json }
        members["range"] = range(object.span).json
        if case .attribution(let body) = object.body {
            members["sourceRanges"] = body.source.map(range).json
            members["cueRanges"] = body.cue.map(range).json
            members["contentRanges"] = body.content.map(range).json
        }
        return .object(members)
    }
}
