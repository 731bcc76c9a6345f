import JSONRPC

/// A running server and what it says.
final class ServerConnection {
    private let process: ServerProcess
    private let inbox: Inbox
    /// Whether it has closed its output.
    private(set) var hasEnded = false

    init(_ session: RecordedSession, _ options: ReplayOptions, _ folder: WorkingFolder) throws(ServerProcess.Failure) {
        process = try ServerProcess(options.command(for: session.header), errors: folder.errors)
        inbox = Inbox(output: process.output, framing: session.header.framing)
    }

    /// Returns whether the server still takes what it is told. One that has ended takes all and does nothing.
    func send(_ bytes: ArraySlice<UInt8>, within seconds: Double) -> Bool {
        switch process.write(bytes, within: seconds) {
        case .done, .closed: true
        case .late: false
        }
    }

    /// The next message and when it came; nil when none comes for some seconds, or none will.
    func next(within seconds: Double) -> (body: [UInt8], seconds: Double)? {
        guard !hasEnded, let item = inbox.next(within: seconds) else { return nil }
        guard let body = item.body else {
            hasEnded = true
            return nil
        }
        return (body, item.seconds)
    }

    func closeInput() { process.closeInput() }

    /// Ends it at once.
    func kill() { process.kill() }

    /// How it has ended; nil when it still runs after some seconds.
    func end(within seconds: Double) -> ServerProcess.End? { process.wait(within: seconds) }
}
