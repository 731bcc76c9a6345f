package import JSONRPC

/// From the server: something that the user should read at once.
package enum ShowMessageNotification: OutgoingNotification {
    package typealias Params = MessageParams

    package static let method = "window/showMessage"
}

/// From the server: a line for the client's log of the server.
package enum LogMessageNotification: OutgoingNotification {
    package typealias Params = MessageParams

    package static let method = "window/logMessage"
}

package struct MessageParams: Hashable, Sendable, ResultEncodable {
    package enum Level: Int64, Sendable {
        case error = 1
        case warning
        case info
        case log
    }

    package var level: Level
    package var message: String

    package init(_ level: Level, _ message: String) {
        self.level = level
        self.message = message
    }

    package var json: JSON { ["type": .integer(level.rawValue), "message": .string(message)] }
}
