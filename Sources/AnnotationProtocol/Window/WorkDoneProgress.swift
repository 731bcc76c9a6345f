package import JSONRPC

/// Asks the client to show the progress of something; it is begun once the client has agreed.
package enum WorkDoneProgressCreateRequest: OutgoingRequest {
    package typealias Result = JSON

    package static let method = "window/workDoneProgress/create"

    package struct Params: ResultEncodable {
        package var token: String

        package init(token: String) { self.token = token }

        package var json: JSON { ["token": .string(token)] }
    }
}

/// From the server: how far something is, or a part of a result.
package enum ProgressNotification: OutgoingNotification {
    package static let method = "$/progress"

    package struct Params: ResultEncodable {
        package enum Step: Hashable, Sendable {
            case begin(title: String)
            case report(message: String, percentage: Int)
            case end(message: String)
            case partialResult(JSON)
        }

        package var token: JSON
        package var step: Step

        package init(token: JSON, _ step: Step) {
            self.token = token
            self.step = step
        }

        package var json: JSON { ["token": token, "value": value] }

        private var value: JSON {
            switch step {
            case .begin(let title):
                ["kind": "begin", "title": .string(title), "cancellable": true, "percentage": 0]
            case .report(let message, let percentage):
                ["kind": "report", "message": .string(message), "percentage": .integer(Int64(percentage))]
            case .end(let message): ["kind": "end", "message": .string(message)]
            case .partialResult(let result): result
            }
        }
    }
}

/// The user wants no more of what is in progress.
package enum WorkDoneProgressCancelNotification: NotificationMessage {
    package static let method = "window/workDoneProgress/cancel"

    package struct Params: ParamsDecodable {
        package var token: JSON

        package init(json: JSON) throws(InvalidParams) { token = try json.required("token") }
    }
}
