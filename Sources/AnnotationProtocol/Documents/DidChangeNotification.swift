package import JSONRPC

package enum DidChangeNotification: NotificationMessage {
    package static let method = "textDocument/didChange"

    package struct Params: ParamsDecodable {
        package var uri: String
        /// nil when the client counts no versions.
        package var version: Int?
        /// To be applied one after the other: each counts in the text that the one before left.
        package var changes: [Change]

        package init(json: JSON) throws(InvalidParams) {
            let document: JSON = try json.required("textDocument")
            uri = try document.required("uri")
            version = try document.optional("version")
            changes = try json.required("contentChanges")
        }
    }

    package struct Change: Hashable, Sendable, ParamsDecodable {
        /// What is replaced; nil for the whole text.
        package var range: PositionRange?
        package var text: String

        package init(range: PositionRange?, text: String) {
            self.range = range
            self.text = text
        }

        package init(json: JSON) throws(InvalidParams) {
            self.init(range: try json.optional("range"), text: try json.required("text"))
        }
    }
}
