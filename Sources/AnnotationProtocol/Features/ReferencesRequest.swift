package import JSONRPC

/// Every place that belongs together with one.
package enum ReferencesRequest: RequestMessage {
    package typealias Result = [Location]?

    package static let method = "textDocument/references"

    package struct Params: ParamsDecodable {
        package var uri: String
        package var position: Position
        /// Whether the place that is asked about is wanted too.
        package var includesDeclaration: Bool

        package init(json: JSON) throws(InvalidParams) {
            let place = try TextDocumentPositionParams(json: json)
            (uri, position) = (place.uri, place.position)
            includesDeclaration = json["context"]?["includeDeclaration"]?.bool ?? false
        }
    }
}
