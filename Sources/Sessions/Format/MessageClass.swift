import JSONRPC

/// How far a replay can hold a server to what it said in a session.
enum MessageClass {
    /// It comes every time, in the same order among those of its kind.
    case steady
    /// It tells a state that a later one replaces: one that nobody waited for may be left out, and others may come between.
    case state
    /// It comes sooner or later, or not at all before the end: only what was waited for is held against the server.
    case log
    /// It comes by time: how far work has gone, that the client should ask again.
    case timed

    /// - Parameter message: from a server.
    init(_ message: JSON) {
        switch message["method"]?.string {
        case "textDocument/publishDiagnostics", "annotation/didChange": self = .state
        case "window/logMessage": self = .log
        case "$/logTrace": self = .timed
        case "$/progress": self = message["params"]?["value"]?["kind"]?.string == nil ? .steady : .timed
        case "workspace/semanticTokens/refresh", "workspace/codeLens/refresh", "workspace/inlayHint/refresh",
            "workspace/diagnostic/refresh":
            self = .timed
        default: self = .steady
        }
    }

    var isTimed: Bool { if case .timed = self { true } else { false } }
}
