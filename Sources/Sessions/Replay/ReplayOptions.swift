import JSONRPC

package struct ReplayOptions: Sendable {
    package enum Strictness: Sendable {
        /// The server says what the session says, and nothing else.
        case strict
        /// It may say more.
        case lenient
    }

    package var strictness = Strictness.strict
    /// Whether what the server says is going to stand in the session.
    package var isUpdating = false
    package var variation = Variation.asRecorded
    /// A command of the shell that starts the server; nil for `program`.
    package var server: String?
    /// Path of gainsay.
    package var program: String
    /// Seconds that the server has for each thing that is waited for.
    package var limit = 30.0

    package init(program: String) { self.program = program }

    func command(for header: SessionHeader) -> [String] {
        if let server { return ["/bin/sh", "-c", server] }
        let limit = header.maxMessageBytes.map { ["--max-message-bytes", "\($0)"] } ?? []
        return [program, "serve", "--framing", header.framing.rawValue] + limit
    }
}
