package import JSONRPC

package enum DidOpenNotification: NotificationMessage {
    package static let method = "textDocument/didOpen"

    package struct Params: ParamsDecodable {
        package var uri: String
        /// What the client calls the language of the text.
        package var languageID: String?
        package var version: Int
        package var text: String

        package init(json: JSON) throws(InvalidParams) {
            let document: JSON = try json.required("textDocument")
            uri = try document.required("uri")
            languageID = document["languageId"]?.string
            version = try document.optional("version") ?? 0
            text = try document.required("text")
        }
    }
}
