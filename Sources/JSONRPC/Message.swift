/// One message of JSON-RPC 2.0.
package enum Message: Hashable, Sendable {
    case request(Request)
    case notification(Notification)
    case response(Response)
    /// Not a message; to be answered with the error.
    case invalid(MessageID, ResponseError)

    package struct Request: Hashable, Sendable {
        package let id: MessageID
        package let method: String
        /// An object or an array; nil when absent.
        package let params: JSON?

        package init(id: MessageID, method: String, params: JSON?) {
            self.id = id
            self.method = method
            self.params = params
        }
    }

    package struct Notification: Hashable, Sendable {
        package let method: String
        /// An object or an array; nil when absent.
        package let params: JSON?

        package init(method: String, params: JSON?) {
            self.method = method
            self.params = params
        }
    }

    package struct Response: Hashable, Sendable {
        package let id: MessageID
        package let result: Result<JSON, ResponseFailure>

        package init(id: MessageID, result: Result<JSON, ResponseFailure>) {
            self.id = id
            self.result = result
        }
    }

    /// The error object of a response as it came.
    package struct ResponseFailure: Error, Hashable, Sendable {
        package let json: JSON

        package init(json: JSON) { self.json = json }
    }
}

/// What one frame holds.
package enum Payload: Hashable, Sendable {
    case single(Message)
    /// Answered by one array, without the notifications (JSON-RPC 2.0, section 6). Not empty.
    case batch([Message])
}
