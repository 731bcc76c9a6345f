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
    private let restart: RestartPlan?
    var server: ServerConnection
    var translation: Translation
    var replayed = Replayed()
    private var writing: WritingPlan
    private var unawaited = UnawaitedMessages()
    /// Indices of the last received messages.
    private var states: [MessageKey: Int] = [:]
    /// What the client has answered to requests of the server, by their methods.
    private var answers: [String: JSON] = [:]
    /// Answers to requests that had not come when their time had, by the ids of these in the session.
    private var early: [JSON: WireForm] = [:]
    /// How many messages had come when the server was killed.
    private(set) var restartCount = 0
    /// Index of the last line that was done.
    private var position = -1
    /// Waits that took another message than the one in the session.
    private var astray = 0

    /// How long a server is silent before a message is taken that is other than the one that is waited for.
    private static let graceSeconds = 1.0
    /// After so many others, what fits is taken at once.
    private static let maxAstray = 5

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
        replayed.errorLines = folder.errorLines(atMost: 5)
        return replayed
    }

    private func play(_ line: RecordedSession.Line, at index: Int) throws(Obstacle) {
        switch line.content {
        case .message(let message) where message.direction == .toServer: try send(message.form, line)
        case .wait(let trigger): try wait(for: trigger, expectation.awaited[index], line)
        case .file(let file):
            try flush(line)
            do throws(ServerProcess.Failure) { try folder.put(file) } catch { throw .other(error.reason) }
        case .message, .exit: break
        }
    }

    /// In the place of the one that was killed.
    func newServer() throws(ServerProcess.Failure) -> ServerConnection {
        restartCount = replayed.received.count
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

// MARK: - Sending

extension ReplayRun {
    private func send(_ form: WireForm, _ line: RecordedSession.Line) throws(Obstacle) {
        var form = form
        if let message = form.message {
            if message.isResponse, try !prepare(message, form, line) { return }
            let replayed = translation.replayed(message)
            if replayed != message { form = form.replacing(replayed) }
            self.replayed.times.didSend(message, at: now())
        }
        try send(form, line as RecordedSession.Line?)
    }

    /// Sends what is in the terms of the replay.
    func send(_ form: WireForm, _ line: RecordedSession.Line?) throws(Obstacle) {
        for piece in writing.pieces(of: form.bytes(session.header.framing, placeholders)) {
            try write(piece, line)
            writing.pause()
        }
    }

    private func flush(_ line: RecordedSession.Line?) throws(Obstacle) { try write(writing.rest(), line) }

    private func write(_ bytes: ArraySlice<UInt8>, _ line: RecordedSession.Line?) throws(Obstacle) {
        if server.send(bytes, within: options.limit) { return }
        throw obstacle(line, "the server", "it reads this message", "it did not read for \(options.limit.short) s")
    }

    /// Waits until the server has asked what a response of the client answers. Returns whether to send that now: a request that
    /// comes by time is answered when it comes.
    private func prepare(_ response: JSON, _ form: WireForm, _ line: RecordedSession.Line) throws(Obstacle) -> Bool {
        guard let request = expectation.request(answeredBy: response, before: line.number) else {
            return true
        }
        answers[request.json["method"]?.string ?? ""] = response
        try flush(line)
        let limit = now() + options.limit
        while !translation.identifiers.hasCome(requestOf: response) {
            if MessageClass(request.json).isTimed {
                early[response["id"] ?? .null] = form
                return false
            }
            try receive(until: limit, line, request.key.description)
        }
        return true
    }

    /// Answers a request that the session does not answer in its order.
    func answer(_ request: JSON, isExpected: Bool) throws(Obstacle) {
        guard let id = request["id"], let method = request["method"]?.string else { return }
        if !isExpected {
            if expectation.untold.contains(id) { return }
            let known = answers[method] ?? ["jsonrpc": "2.0", "result": nil]
            try send(.json(known.setting("id", to: id), head: nil), nil)
        } else if let form = early.removeValue(forKey: id), let response = form.message {
            try send(form.replacing(translation.replayed(response)), nil)
        }
    }
}

// MARK: - Receiving

extension ReplayRun {
    private func wait(
        for trigger: Trigger, _ awaited: Expectation.Message?, _ line: RecordedSession.Line
    ) throws(Obstacle) {
        try flush(line)
        if restart != nil, let awaited, MessageClass(awaited.json).isTimed { return }
        let limit = now() + options.limit
        var isLate = astray >= Self.maxAstray
        while !isAsRecorded(awaited) {
            let fitting = unawaited.fitting(trigger, in: replayed.received)
            if let index = isLate ? fitting.last : awaited?.isState == true ? nil : fitting.first {
                unawaited.remove(index, trigger)
                break
            }
            if fitting.isEmpty {
                try receive(until: limit, line, trigger.description)
            } else if try !receive(until: min(limit, now() + Self.graceSeconds)) {
                isLate = true
                astray += 1
            }
        }
        if let awaited { replayed.awaited.insert(awaited.index) }
    }

    /// Whether the state that is waited for is the last that the server has told of.
    private func isAsRecorded(_ awaited: Expectation.Message?) -> Bool {
        guard let awaited, awaited.isState, let last = states[awaited.key] else { return false }
        return replayed.received[last].canonical == awaited.canonical
    }

    /// Takes the next message. Throws when there is none.
    func receive(until limit: Double, _ line: RecordedSession.Line?, _ awaited: String) throws(Obstacle) {
        if try receive(until: limit) { return }
        guard server.hasEnded else {
            throw obstacle(line, awaited, "it comes", "it did not come for \(options.limit.short) s")
        }
        let end = server.end(within: 1)
        throw obstacle(
            line, awaited, "it comes", end.map { "the server ended with \($0)" } ?? "the server closed its output")
    }

    /// Takes the next message; returns whether there is one.
    private func receive(until limit: Double) throws(Obstacle) -> Bool {
        guard let message = receiveAny(until: limit) else { return false }
        let isExpected = translation.identifiers.expects(message.json)
        let json = translation.recorded(message.json)
        replayed.times.didReceive(json, at: message.seconds)
        append(json)
        try answer(isExpected ? json : message.json, isExpected: isExpected)
        return true
    }

    /// What comes next, with placeholders.
    func receiveAny(until limit: Double) -> (json: JSON, seconds: Double)? {
        guard let (body, seconds) = server.next(within: limit - now()) else { return nil }
        let contracted = Placeholders(root: placeholders.root).contracted(body)
        return ((try? JSON(parsing: contracted)) ?? .string(String(decoding: contracted, as: UTF8.self)), seconds)
    }

    /// Adds a message in the terms of the session to what was received.
    func append(_ json: JSON) {
        let key = MessageKey(json, methods: expectation.methods)
        unawaited.append(json, at: replayed.received.count)
        states[key] = replayed.received.count
        replayed.received.append(
            ReceivedMessage(
                json: json, canonical: json.canonical(without: expectation.ignored), key: key, position: position))
    }

    func obstacle(
        _ line: RecordedSession.Line?, _ subject: String, _ expected: String, _ found: String
    ) -> Obstacle {
        .server(Difference(line: line?.number ?? 1, subject: subject, expected: expected, found: found))
    }
}
