import Files
import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Plays the client's part of a session against a server.
final class ReplayRun {
    /// Why a replay stops.
    enum Obstacle: Error {
        /// The server's doing.
        case server(Difference)
        /// It can't be played here.
        case other(String)
    }

    let session: RecordedSession
    let expectation: Expectation
    let options: ReplayOptions
    let placeholders: Placeholders
    private let folder: WorkingFolder
    let restart: RestartPlan?
    var server: ServerConnection
    var translation: Translation
    var received = ReceivedMessages()
    var replayed = Replayed()
    var writing: WritingPlan
    /// What the client has answered to requests of the server, by their methods.
    var answers: [String: JSON] = [:]
    /// Answers to requests that had not come when their time had, by the ids of these in the session.
    var early: [JSON: WireForm] = [:]
    /// How many messages had come when the server was killed.
    private(set) var restartCount = 0
    /// Index of the last line that was done.
    private(set) var position = -1
    /// Waits that took another message than the one in the session.
    var astray = 0

    init(
        _ session: RecordedSession, _ expectation: Expectation, _ options: ReplayOptions, _ restart: RestartPlan?
    ) throws(ServerProcess.Failure) {
        (self.session, self.expectation, self.options, self.restart) = (session, expectation, options, restart)
        let folder = try WorkingFolder(rootName: session.header.folder ?? "workspace")
        self.folder = folder
        placeholders = Placeholders(root: session.header.hasRoot ? folder.root : nil, processID: Int64(getpid()))
        server = try ServerConnection(session, options, folder)
        translation = Translation(expectation, options.variation) { folder.text(of: $0) }
        writing = WritingPlan(options.variation)
    }

    func run() throws(ServerProcess.Failure) -> Replayed {
        signal(SIGPIPE, SIG_IGN)
        do throws(Obstacle) {
            for (index, line) in session.lines.enumerated() {
                if index == restart?.index { try startAnew(line) }
                try play(line, at: index)
                position = index
            }
            try finish()
        } catch {
            server.kill()
            switch error {
            case .server(let difference): replayed.obstacle = difference
            case .other(let reason): throw ServerProcess.Failure(reason: reason)
            }
        }
        replayed.received = received.all
        replayed.errorLines = folder.errorLines(atMost: 5)
        return replayed
    }

    private func play(_ line: RecordedSession.Line, at index: Int) throws(Obstacle) {
        switch line.content {
        case .message(let message) where message.direction == .toServer: try play(message.form, line)
        case .wait(let trigger): try wait(for: trigger, expectation.awaited[index], line)
        case .file(let file):
            try flush(line)
            do throws(ServerProcess.Failure) { try folder.put(file) } catch { throw .other(error.reason) }
        case .message, .exit: break
        }
    }

    /// In the place of the one that was killed.
    func newServer() throws(ServerProcess.Failure) -> ServerConnection {
        restartCount = received.all.count
        return try ServerConnection(session, options, folder)
    }

    /// Closes the server's input and takes all that it still says.
    private func finish() throws(Obstacle) {
        try flush(session.lines.last)
        server.closeInput()
        let limit = now() + options.limit
        while try receive(until: limit) {}
        let left = max(limit - now(), 1)
        guard server.hasEnded, let end = server.end(within: left) else {
            throw obstacle(
                session.lines.last, "the server", "it ends",
                "it still ran \(options.limit.short) s after its input was closed")
        }
        replayed.end = end
    }
}

extension ReplayRun {
    func obstacle(
        _ line: RecordedSession.Line?, _ subject: String, _ expected: String, _ found: String
    ) -> Obstacle {
        .server(Difference(line: line?.number ?? 1, subject: subject, expected: expected, found: found))
    }
}
