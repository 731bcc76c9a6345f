package import JSONRPC

/// A text to be put into a document: of all edits the only one that the server makes.
package struct Insertion: Hashable, Sendable, ParamsDecodable, ResultEncodable {
    package var uri: String
    /// The version of the document that the place counts in.
    package var version: Int
    package var position: Position
    package var text: String

    package init(uri: String, version: Int, position: Position, text: String) {
        self.uri = uri
        self.version = version
        self.position = position
        self.text = text
    }

    package init(json: JSON) throws(InvalidParams) {
        self.init(
            uri: try json.required("uri"), version: try json.required("version"),
            position: try json.required("position"), text: try json.required("text"))
    }

    package var json: JSON {
        [
            "uri": .string(uri), "version": .integer(Int64(version)), "position": position.json,
            "text": .string(text),
        ]
    }
}

package struct WorkspaceEdit: Hashable, Sendable, ResultEncodable {
    package var insertion: Insertion
    /// Whether the client heeds the version of the document.
    package var isVersioned: Bool

    package init(_ insertion: Insertion, isVersioned: Bool) {
        self.insertion = insertion
        self.isVersioned = isVersioned
    }

    package var json: JSON {
        let range = PositionRange(start: insertion.position, end: insertion.position)
        let edits: JSON = [["range": range.json, "newText": .string(insertion.text)]]
        guard isVersioned else { return ["changes": .object(JSONObject([(insertion.uri, edits)]))] }
        let document: JSON = ["uri": .string(insertion.uri), "version": .integer(Int64(insertion.version))]
        return ["documentChanges": [["textDocument": document, "edits": edits]]]
    }
}
