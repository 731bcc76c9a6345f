package import JSONRPC

/// Only `exit` may follow.
package enum ShutdownRequest: RequestMessage {
    package typealias Params = NoParams
    package typealias Result = JSON

    package static let method = "shutdown"
}

/// `shutdown` without an id, as some clients send it.
package enum ShutdownNotification: NotificationMessage {
    package typealias Params = NoParams

    package static let method = ShutdownRequest.method
}
