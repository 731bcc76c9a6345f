import JSONRPC

extension ReplayRun {
    /// Sends a message of the session.
    func play(_ form: WireForm, _ line: RecordedSession.Line) throws(Obstacle) {
        var form = form
        if let message = form.message {
            if message.isResponse, try !prepare(message, form, line) { return }
            let replayed = translation.replayed(message)
            if replayed != message { form = form.replacing(replayed) }
            self.replayed.times.didSend(message, at: now())
        }
        try send(form, line)
    }

    /// Sends what is in the terms of the replay.
    func send(_ form: WireForm, _ line: RecordedSession.Line?) throws(Obstacle) {
        for piece in writing.pieces(of: form.bytes(session.header.framing, placeholders)) {
            try write(piece, line)
            writing.pause()
        }
    }

    /// Writes what was held back.
    func flush(_ line: RecordedSession.Line?) throws(Obstacle) { try write(writing.rest(), line) }

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
