import JSONRPC

extension ReplayRun {
    /// How long a server is silent before a message is taken that is other than the one that is waited for.
    private static let graceSeconds = 5.0
    /// After so many others, what fits is taken at once.
    private static let maxAstray = 5

    func wait(
        for trigger: Trigger, _ awaited: Expectation.Message?, _ line: RecordedSession.Line
    ) throws(Obstacle) {
        try flush(line)
        if restart != nil, let awaited, MessageClass(awaited.json).isTimed { return }
        let limit = now() + options.limit
        var isLate = astray >= Self.maxAstray
        while !isAsRecorded(awaited) {
            let fitting = received.fitting(trigger)
            if let index = isLate ? fitting.last : awaited?.isState == true ? nil : fitting.first {
                received.take(index, trigger)
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
        guard let awaited, awaited.isState else { return false }
        return received.last(awaited.key)?.canonical == awaited.canonical
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
    func receive(until limit: Double) throws(Obstacle) -> Bool {
        guard let message = receiveAny(until: limit) else { return false }
        try take(message.json, at: message.seconds)
        return true
    }

    /// Takes note of a message, and answers it where the client did.
    func take(_ message: JSON, at seconds: Double) throws(Obstacle) {
        let isExpected = translation.identifiers.expects(message)
        let json = translation.recorded(message)
        replayed.times.didReceive(json, at: seconds)
        append(json)
        try answer(isExpected ? json : message, isExpected: isExpected)
    }

    /// What comes next, with placeholders.
    func receiveAny(until limit: Double) -> (json: JSON, seconds: Double)? {
        guard let (body, seconds) = server.next(within: limit - now()) else { return nil }
        let contracted = Placeholders(root: placeholders.root).contracted(body)
        return ((try? JSON(parsing: contracted)) ?? .string(String(decoding: contracted, as: UTF8.self)), seconds)
    }

    /// Adds a message in the terms of the session to what was received.
    func append(_ json: JSON) {
        received.append(
            ReceivedMessage(
                json: json, canonical: json.canonical(without: expectation.ignored),
                key: MessageKey(json, methods: expectation.methods), position: position))
    }
}
