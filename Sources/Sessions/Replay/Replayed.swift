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
