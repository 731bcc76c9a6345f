package import JSONRPC

/// Only `exit` may follow. Some clients send it without an id.
package enum ShutdownRequest: RequestMessage {
    package typealias Params = NoParams
    package typealias Result = JSON

    package static let method = "shutdown"
}
