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

    private let session: RecordedSession
    private let expectation: Expectation
    private let options: ReplayOptions
    private let folder: WorkingFolder
    private let placeholders: Placeholders
    private let server: ServerConnection
    private var identifiers: IdentifierMap
    private var replayed = Replayed()
    private var unawaited = UnawaitedMessages()
    /// Index of the last line that was done.
    private var position = -1
    /// Once a message is another than in the session, waits take what fits.
    private var isAstray = false

    /// How long a server is silent before a message is taken that is other than the one that is waited for.
    private static let graceSeconds = 1.0

    init(_ session: RecordedSession, _ expectation: Expectation, _ options: ReplayOptions) throws(ServerProcess.Failure)
    {
        (self.session, self.expectation, self.options) = (session, expectation, options)
        folder = try WorkingFolder(rootName: session.header.folder ?? "workspace")
        placeholders = Placeholders(
            root: session.header.hasRoot ? folder.root : nil, processID: Int64(getpid()))
        server = try ServerConnection(
            options.command(for: session.header), framing: session.header.framing, errors: folder.errors)
        identifiers = IdentifierMap(expectation)
    }

    func run() throws(ServerProcess.Failure) -> Replayed {
        signal(SIGPIPE, SIG_IGN)
        do throws(Obstacle) {
            for (index, line) in session.lines.enumerated() {
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
        replayed.errorLines = folder.errorLines(atMost: 5)
        return replayed
    }

    private func play(_ line: RecordedSession.Line, at index: Int) throws(Obstacle) {
        switch line.content {
        case .message(let message) where message.direction == .toServer: try send(message.form, line)
        case .wait(let trigger): try wait(for: trigger, expectation.awaited[index], line)
        case .file(let file):
            do throws(ServerProcess.Failure) { try folder.put(file) } catch { throw .other(error.reason) }
        case .message, .exit: break
        }
    }

    /// Closes the server's input and takes all that it still says.
    private func finish() throws(Obstacle) {
        server.closeInput()
        let limit = now() + options.limit
        while receive(until: limit) {}
        let left = max(limit - now(), 1)
        guard server.hasEnded, let end = server.end(within: left) else {
            throw obstacle(
                session.lines.last, "the server", "it ends",
                "it still ran \(options.limit) s after its input was closed")
        }
        replayed.end = end
    }
}

// MARK: - Sending

extension ReplayRun {
    private func send(_ form: WireForm, _ line: RecordedSession.Line) throws(Obstacle) {
        var form = form
        if let message = form.message {
            if message.isResponse { try waitForRequest(of: message, line) }
            let replayed = identifiers.replayed(message)
            if replayed != message { form = form.replacing(replayed) }
        }
        let bytes = form.bytes(session.header.framing, placeholders)
        guard server.send(bytes[...], within: options.limit) else {
            throw obstacle(line, "the server", "it reads this message", "it did not read for \(options.limit) s")
        }
    }

    /// Waits until the server has asked what a response of the client answers.
    private func waitForRequest(of response: JSON, _ line: RecordedSession.Line) throws(Obstacle) {
        guard let request = expectation.request(answeredBy: response, before: line.number) else { return }
        let limit = now() + options.limit
        while !identifiers.hasCome(requestOf: response) {
            try receive(until: limit, line, request.key.description)
        }
    }
}

// MARK: - Receiving

extension ReplayRun {
    private func wait(
        for trigger: Trigger, _ awaited: Expectation.Message?, _ line: RecordedSession.Line
    ) throws(Obstacle) {
        let limit = now() + options.limit
        while true {
            let fitting = unawaited.fitting(trigger, in: replayed.received)
            let exact = fitting.first { isAsExpected(replayed.received[$0], awaited) }
            if let index = exact ?? (isAstray ? fitting.first : nil) {
                unawaited.remove(index, trigger)
                if let awaited { replayed.awaited.insert(awaited.index) }
                return
            }
            if fitting.isEmpty {
                try receive(until: limit, line, trigger.description)
            } else if !receive(until: min(limit, now() + Self.graceSeconds)) {
                isAstray = true
            }
        }
    }

    private func isAsExpected(_ message: ReceivedMessage, _ awaited: Expectation.Message?) -> Bool {
        guard let awaited, awaited.json["method"] != nil else { return true }
        return message.canonical == awaited.canonical
    }

    /// Takes the next message. Throws when there is none.
    private func receive(until limit: Double, _ line: RecordedSession.Line, _ awaited: String) throws(Obstacle) {
        if receive(until: limit) { return }
        guard server.hasEnded else {
            throw obstacle(line, awaited, "it comes", "it did not come for \(options.limit) s")
        }
        let end = server.end(within: 1)
        throw obstacle(
            line, awaited, "it comes", end.map { "the server ended with \($0)" } ?? "the server closed its output")
    }

    /// Takes the next message; returns whether there is one.
    private func receive(until limit: Double) -> Bool {
        guard let (body, _) = server.next(within: limit - now()) else { return false }
        let contracted = Placeholders(root: placeholders.root).contracted(body)
        let message = (try? JSON(parsing: contracted)) ?? .string(String(decoding: contracted, as: UTF8.self))
        let json = identifiers.recorded(message)
        unawaited.append(json, at: replayed.received.count)
        replayed.received.append(
            ReceivedMessage(
                json: json, canonical: json.canonical(without: expectation.ignored),
                key: MessageKey(json, methods: expectation.methods), position: position))
        return true
    }

    private func obstacle(
        _ line: RecordedSession.Line?, _ subject: String, _ expected: String, _ found: String
    ) -> Obstacle {
        .server(Difference(line: line?.number ?? 1, subject: subject, expected: expected, found: found))
    }
}
