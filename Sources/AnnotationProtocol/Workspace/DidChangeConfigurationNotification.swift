package import JSONRPC

/// The user has settled something else.
package enum DidChangeConfigurationNotification: NotificationMessage {
    package static let method = "workspace/didChangeConfiguration"

    package struct Params: ParamsDecodable {
        /// Null where the client wants to be asked.
        package var section: JSON

        package init(json: JSON) throws(InvalidParams) {
            section = json["settings"]?["gainsay"] ?? .null
        }
    }
}
