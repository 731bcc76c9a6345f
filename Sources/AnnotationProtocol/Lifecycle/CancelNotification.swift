package import JSONRPC

/// The client wants no result of a request any more.
package enum CancelNotification: NotificationMessage {
    package static let method = "$/cancelRequest"

    package struct Params: ParamsDecodable {
        package var id: MessageID

        package init(json: JSON) throws(InvalidParams) {
            guard let id = MessageID(try json.required("id")) else {
                throw InvalidParams("id: a string or a number is expected")
            }
            self.id = id
        }
    }
}
