import JSONRPC

extension RecordedSession {
    /// The session with what a server says now in the place of what it said then. What agrees stays as it is written.
    func updated(by pairs: [Comparison.Pair], end: ServerProcess.End?) -> RecordedSession {
        var replacements: [Int: SessionLine?] = [:]
        var additions: [Int: [SessionLine]] = [:]
        for pair in pairs {
            let message = pair.received.map { received in
                SessionLine.message(RecordedMessage(direction: .toClient, form: .json(received.json, head: nil)))
            }
            if let expected = pair.expected {
                replacements[expected.index] = .some(message)
            } else if let received = pair.received, let message {
                additions[place(behind: received.position), default: []].append(message)
            }
        }
        var session = self
        session.lines = additions[-1, default: []].map { Line(number: 0, content: $0) }
        for (index, line) in lines.enumerated() {
            if case .exit(let status) = line.content, end != .status(status) { continue }
            switch replacements[index] {
            case nil: session.lines.append(line)
            case .some(let content?): session.lines.append(Line(number: line.number, content: content))
            case .some(nil): break
            }
            session.lines += additions[index, default: []].map { Line(number: 0, content: $0) }
        }
        if case .status(let status) = end, session.exitStatus == nil {
            session.lines.append(Line(number: 0, content: .exit(status)))
        }
        return session
    }

    /// The index of the last message from the server that follows a line at once, or of the line itself.
    private func place(behind position: Int) -> Int {
        var place = position
        while place + 1 < lines.count, case .message(let message) = lines[place + 1].content,
            message.direction == .toClient
        {
            place += 1
        }
        return place
    }
}
