import JSONRPC

/// What a session says that the server says.
struct Expectation {
    struct Message {
        /// Index in the session's lines.
        let index: Int
        let line: Int
        let key: MessageKey
        let json: JSON
        let canonical: JSON
    }

    let messages: [Message]
    /// By the index of its line, what a wait waits for, where the session tells.
    let awaited: [Int: Message]
    /// Of the client's requests, by their ids.
    let methods: [JSON: String]
    /// Ids of the client's requests that it cancels.
    let cancelled: Set<JSON>
    let ignored: Set<String>

    init(_ session: RecordedSession) {
        let sent = session.lines.compactMap { $0.content.message(.toServer) }
        var methods: [JSON: String] = [:]
        for request in sent.flatMap({ $0.array ?? [$0] }) {
            if let id = request["id"], let method = request["method"]?.string { methods[id] = method }
        }
        let ignored = Set(session.header.ignored)
        messages = session.lines.enumerated().compactMap { index, line in
            line.content.message(.toClient).map {
                Message(
                    index: index, line: line.number, key: MessageKey($0, methods: methods), json: $0,
                    canonical: $0.canonical(without: ignored))
            }
        }
        cancelled = Set(sent.filter { $0["method"] == "$/cancelRequest" }.compactMap { $0["params"]?["id"] })
        (self.methods, self.ignored) = (methods, ignored)
        awaited = Self.awaited(in: session, messages)
    }

    /// The request from the server that a response of the client answers.
    func request(answeredBy response: JSON, before line: Int) -> Message? {
        messages.last { $0.line < line && $0.json.isRequest && $0.json["id"] == response["id"] }
    }

    /// A wait stands behind the message that it waits for, or before it; no message to the server stands between.
    private static func awaited(in session: RecordedSession, _ messages: [Message]) -> [Int: Message] {
        let byIndex = Dictionary(uniqueKeysWithValues: messages.map { ($0.index, $0) })
        var found: [Int: Message] = [:]
        var run = 0..<0
        for (index, line) in session.lines.enumerated() {
            guard case .wait(let trigger) = line.content else { continue }
            if !run.contains(index) { run = session.run(around: index) }
            let fitting = run.compactMap { byIndex[$0] }.filter { trigger.fits($0.json) }
            found[index] = fitting.last { $0.index < index } ?? fitting.first
        }
        return found
    }
}

extension SessionLine {
    /// The message of one side, with placeholders.
    func message(_ direction: RecordedMessage.Direction) -> JSON? {
        guard case .message(let message) = self, message.direction == direction else { return nil }
        return message.form.message
    }
}

extension RecordedSession {
    /// The lines around one up to the messages to the server before and behind it.
    fileprivate func run(around index: Int) -> Range<Int> {
        let isSent = { (index: Int) in
            if case .message(let message) = self.lines[index].content { message.direction == .toServer } else { false }
        }
        var (start, end) = (index, index + 1)
        while start > 0 && !isSent(start - 1) { start -= 1 }
        while end < lines.count && !isSent(end) { end += 1 }
        return start..<end
    }
}
