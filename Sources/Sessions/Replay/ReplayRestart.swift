import JSONRPC

extension ReplayRun {
    private static let barrierID: JSON = "gainsay-replay"

    /// Kills the server while nothing is asked of it, starts a new one and tells it what its client would.
    func startAnew(_ line: RecordedSession.Line) throws(Obstacle) {
        let limit = now() + options.limit
        while translation.isWaiting {
            try receive(until: limit, line, "the response to each request before the restart")
        }
        server.kill()
        do throws(ServerProcess.Failure) { server = try newServer() } catch { throw .other(error.reason) }
        let client = translation.client
        guard let initialize = client.initialize, let id = initialize["id"] else { return }
        try tell(initialize)
        try check(try restore(until: id, line), of: id, line)
        for message in client.standing { try tell(message) }
        for document in client.documents.values.sorted(by: { $0.uri < $1.uri }) { try tell(document.opening) }
        // It is answered behind all that: any server refuses it.
        try tell(["jsonrpc": "2.0", "id": Self.barrierID, "method": "$/gainsay/replay"])
        _ = try restore(until: Self.barrierID, line)
        try awaitLog(line)
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

    /// Waits until the new server has logged what the old one had: that it has read a folder.
    private func awaitLog(_ line: RecordedSession.Line) throws(Obstacle) {
        let limit = now() + options.limit
        let logged = received.all[..<restartCount].filter { $0.json["method"] == "window/logMessage" }
        for message in logged {
            while !received.all[restartCount...].contains(where: { $0.canonical == message.canonical }) {
                try receive(until: limit, line, "\(message.json.short) from the new server")
            }
        }
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
