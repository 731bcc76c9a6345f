import AnnotationProtocol
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

        /// Whether it tells all that is to be said of a document, so that the same state may be told at another time.
        var isState: Bool { json["method"] == "textDocument/publishDiagnostics" }
    }

    let messages: [Message]
    /// By the index of its line, what a wait waits for, where the session tells.
    let awaited: [Int: Message]
    /// Of the client's requests, by their ids.
    let methods: [JSON: String]
    /// Ids of the client's requests that it cancels.
    let cancelled: Set<JSON>
    /// Ids of requests of the server that the session answers and does not tell of, as one that is written by hand may.
    let untold: Set<JSON>
    /// Members that are not compared.
    let ignored: Set<String>
    /// Of positions.
    let encoding: PositionEncoding

    init(_ session: RecordedSession, _ variation: Variation = .asRecorded) {
        let sent = session.lines.compactMap { $0.content.message(.toServer) }
        var methods: [JSON: String] = [:]
        var uris: [JSON: String] = [:]
        for request in sent.flatMap({ $0.array ?? [$0] }) {
            guard let id = request["id"], let method = request["method"]?.string else { continue }
            (methods[id], uris[id]) = (method, request["params"]?.firstURI)
        }
        let ignored = Set(session.header.ignored + variation.ignored)
        var effects = Effects()
        messages = session.lines.enumerated().compactMap { index, line in
            guard var json = line.content.message(.toClient) else { return nil }
            if variation.comparesEffects, json["method"] == nil, let id = json["id"], let method = methods[id] {
                json = effects.complete(json, to: method, of: uris[id])
            }
            return Message(
                index: index, line: line.number, key: MessageKey(json, methods: methods), json: json,
                canonical: json.canonical(without: ignored))
        }
        let agreed = messages.lazy.compactMap { $0.json["result"]?["capabilities"]?["positionEncoding"]?.string }.first
        encoding = agreed.flatMap(PositionEncoding.init) ?? .utf16
        let told = Set(messages.filter(\.json.isRequest).compactMap { $0.json["id"] })
        untold = Set(sent.filter(\.isResponse).compactMap { $0["id"] }).subtracting(told)
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
