package import JSONRPC

/// Params of the requests that ask about one document.
package struct TextDocumentParams: Hashable, Sendable, ParamsDecodable {
    package var uri: String

    package init(json: JSON) throws(InvalidParams) {
        let document: JSON = try json.required("textDocument")
        uri = try document.required("uri")
    }
}

/// Params of the requests that ask about a place in a document.
package struct TextDocumentPositionParams: Hashable, Sendable, ParamsDecodable {
    package var uri: String
    package var position: Position

    package init(json: JSON) throws(InvalidParams) {
        uri = try TextDocumentParams(json: json).uri
        position = try json.required("position")
    }
}
