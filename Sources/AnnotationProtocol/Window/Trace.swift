package import JSONRPC

/// How much the client wants to hear of what the server does.
package enum TraceValue: String, CaseIterable, Sendable, ParamsDecodable {
    case off
    case messages
    case verbose

    package init(json: JSON) throws(InvalidParams) {
        guard let value = json.string.flatMap(Self.init(rawValue:)) else {
            throw InvalidParams("one of \(Self.allCases.map(\.rawValue)) is expected")
        }
        self = value
    }
}

package enum SetTraceNotification: NotificationMessage {
    package static let method = "$/setTrace"

    package struct Params: ParamsDecodable {
        package var value: TraceValue

        package init(json: JSON) throws(InvalidParams) { value = try json.required("value") }
    }
}

/// From the server: what it did.
package enum LogTraceNotification: OutgoingNotification {
    package static let method = "$/logTrace"

    package struct Params: ResultEncodable {
        package var message: String
        /// nil unless the client wants to hear all.
        package var verbose: String?

        package init(message: String, verbose: String?) {
            self.message = message
            self.verbose = verbose
        }

        package var json: JSON {
            var object = JSONObject([("message", .string(message))])
            object["verbose"] = verbose.map { .string($0) }
            return .object(object)
        }
    }
}
