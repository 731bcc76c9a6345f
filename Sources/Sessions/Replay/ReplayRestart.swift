import Files
import JSONRPC

extension ReplayRun {
    private static let barrierID: JSON = "gainsay-replay"
    /// It is answered behind all that was sent before: any server refuses it.
    private static let barrier: JSON = ["jsonrpc": "2.0", "id": barrierID, "method": "$/gainsay/replay"]

    /// Kills the server while nothing is asked of it, starts a new one and tells it what its client would.
    func startAnew(_ line: RecordedSession.Line) throws(Obstacle) {
        let limit = now() + options.limit
        while translation.isWaiting {
            try receive(until: limit, line, "the response to each request before the restart")
        }
        try settle(line)
        server.kill()
        do throws(ServerProcess.Failure) { server = try newServer() } catch { throw .other(error.reason) }
        let client = translation.client
        guard let initialize = client.initialize, let id = initialize["id"] else { return }
        try tell(initialize)
        try check(try restore(until: id, line), of: id, line)
        for message in client.standing { try tell(message) }
        for document in client.documents.values.sorted(by: { $0.uri < $1.uri }) { try tell(document.opening) }
        try tell(Self.barrier)
        _ = try restore(until: Self.barrierID, line)
        try awaitState(line)
    }

    /// Takes all that the server has to say of what it was told.
    private func settle(_ line: RecordedSession.Line) throws(Obstacle) {
        try tell(Self.barrier)
        let limit = now() + options.limit
        while let (message, seconds) = receiveAny(until: limit) {
            if message["id"] == Self.barrierID { return }
            try take(message, at: seconds)
        }
        throw obstacle(line, "the server", "it answers", "it did not for \(options.limit.short) s")
    }

    private func tell(_ message: JSON) throws(Obstacle) { try send(.json(message, head: nil), nil) }

    /// Takes what the server says up to the response with an id. What it asks is answered as before.
    private func restore(until id: JSON, _ line: RecordedSession.Line) throws(Obstacle) -> JSON {
        let limit = now() + options.limit
        while let (message, _) = receiveAny(until: limit) {
            if message["method"] == nil {
                if message["id"] == id { return message }
            } else {
                append(translation.recorded(message, isExpected: false))
                try answer(message, isExpected: false)
            }
        }
        throw obstacle(line, "the new server", "it answers", "it did not for \(options.limit.short) s")
    }

    private func check(_ response: JSON, of id: JSON, _ line: RecordedSession.Line) throws(Obstacle) {
        let expected = expectation.messages.first { $0.json["id"] == id && $0.json["method"] == nil }
        let found = response.canonical(without: expectation.ignored)
        guard let expected, let place = ValueDifferences(expected.canonical, found).places.first else { return }
        throw .server(
            Difference(
                line: expected.line, subject: "\(expected.key.description) from the new server", path: place.path,
                expected: place.expected, found: place.found))
    }

    /// Waits until the new server has come to where the old one was, beside whose work folders are read: it has logged the same,
    /// whatever it counts, and tells the same of each open document.
    private func awaitState(_ line: RecordedSession.Line) throws(Obstacle) {
        let (before, limit) = (received.all[..<restartCount], now() + options.limit)
        let states = translation.client.documents.values.compactMap { document in
            before.last { $0.isState(of: document) }
        }
        for text in before.compactMap(\.logged) {
            while !received.all[restartCount...].contains(where: { $0.logged == text }) {
                try receive(until: limit, line, "\"\(text)\" logged by the new server")
            }
        }
        for state in states {
            while received.all[restartCount...].last(where: { $0.key == state.key })?.canonical != state.canonical {
                try receive(until: limit, line, "\(state.json.short) from the new server")
            }
        }
    }
}

extension ReceivedMessage {
    /// What is logged, without figures.
    fileprivate var logged: String? {
        guard json["method"] == "window/logMessage" else { return nil }
        return json["params"]?["message"]?.string?.filter { !("0"..."9").contains($0) }
    }

    /// Whether it tells the diagnostics of a document as it is.
    fileprivate func isState(of document: ClientState.Document) -> Bool {
        json["method"] == "textDocument/publishDiagnostics" && json["params"]?["uri"] == .string(document.uri)
            && json["params"]?["version"] == document.version
    }
}

extension ClientState.Document {
    /// As a client tells of it.
    fileprivate var opening: JSON {
        [
            "jsonrpc": "2.0", "method": "textDocument/didOpen",
            "params": [
                "textDocument": [
                    "uri": .string(uri), "languageId": language, "version": version,
                    "text": .string(String(decoding: text.bytes, as: UTF8.self)),
                ]
            ],
        ]
    }
}
