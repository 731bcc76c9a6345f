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
