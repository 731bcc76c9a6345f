import JSONRPC

/// A message that a server sent in a replay.
struct ReceivedMessage {
    /// In the terms of the session: its placeholders and ids.
    let json: JSON
    /// What is compared.
    let canonical: JSON
    let key: MessageKey
    /// Index of the last line of the session that was done before it came.
    let position: Int
}

/// What came of a replay.
struct Replayed {
    var received: [ReceivedMessage] = []
    /// How the server ended; nil where it had to be killed.
    var end: ServerProcess.End?
    /// Why the replay could not go on to the end of the session.
    var obstacle: Difference?
    /// Indices of the lines of messages that something waited for.
    var awaited: Set<Int> = []
    var times = ResponseTimes()
    /// The last lines of standard error.
    var errorLines: [String] = []
}
