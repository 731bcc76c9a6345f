import JSONRPC

/// Compares what a server said with what its session says, as far as that can be held against it (`MessageClass`).
struct Comparison {
    /// A message of the session and the one that came in its place; one of both at least.
    struct Pair {
        var expected: Expectation.Message?
        var received: ReceivedMessage?
    }

    private(set) var differences: [Difference] = []
    /// Those that differ.
    private(set) var pairs: [Pair] = []

    private let expectation: Expectation
    private let replayed: Replayed
    private let strictness: ReplayOptions.Strictness
    /// Whether more may come than the session tells: it was cut off.
    private let isCutOff: Bool

    init(_ session: RecordedSession, _ expectation: Expectation, _ replayed: Replayed, _ options: ReplayOptions) {
        (self.expectation, self.replayed, strictness) = (expectation, replayed, options.strictness)
        isCutOff = session.exitStatus == nil && !options.isUpdating
        let expected = Dictionary(grouping: expectation.messages, by: \.key)
        let received = Dictionary(grouping: replayed.received, by: \.key)
        var seen: Set<MessageKey> = []
        for key in expectation.messages.map(\.key) + replayed.received.map(\.key) where seen.insert(key).inserted {
            compare(expected[key] ?? [], received[key] ?? [])
        }
        report(session)
    }

    private mutating func compare(_ expected: [Expectation.Message], _ received: [ReceivedMessage]) {
        guard let sample = expected.first?.json ?? received.first?.json else { return }
        switch MessageClass(sample) {
        case .timed: break
        case .log: compareAwaited(expected, received)
        case .state where sample["method"] == "annotation/didChange": compareVersions(expected, received)
        case .state: compareStates(expected, received)
        case .steady where strictness == .lenient && sample["method"] != nil: compareSome(expected, received)
        case .steady: compareAll(expected, received)
        }
    }

    private mutating func compareAll(_ expected: [Expectation.Message], _ received: [ReceivedMessage]) {
        for index in 0..<max(expected.count, received.count) {
            let pair = Pair(
                expected: index < expected.count ? expected[index] : nil,
                received: index < received.count ? received[index] : nil)
            if !agrees(pair) { pairs.append(pair) }
        }
    }

    /// Others may come between.
    private mutating func compareSome(_ expected: [Expectation.Message], _ received: [ReceivedMessage]) {
        var rest = received[...]
        for message in expected {
            if let place = rest.firstIndex(where: { agrees(Pair(expected: message, received: $0)) }) {
                rest = rest[(place + 1)...]
            } else {
                pairs.append(Pair(expected: message, received: rest.popFirst()))
            }
        }
    }

    /// The last one counts, and those that the client waited for.
    private mutating func compareStates(_ expected: [Expectation.Message], _ received: [ReceivedMessage]) {
        compareAwaited(expected.dropLast(), received)
        let last = Pair(expected: expected.last, received: received.last)
        if !agrees(last) { pairs.append(last) }
    }

    private mutating func compareAwaited(_ expected: [Expectation.Message], _ received: [ReceivedMessage]) {
        var rest = received[...]
        for message in expected where replayed.awaited.contains(message.index) {
            if let place = rest.firstIndex(where: { $0.canonical == message.canonical }) {
                rest = rest[place...]
            } else {
                let sameVersion = rest.first { $0.json["params"]?["version"] == message.json["params"]?["version"] }
                pairs.append(Pair(expected: message, received: sameVersion))
            }
        }
    }

    /// What the last word on each document is, in however many messages it was said.
    private mutating func compareVersions(_ expected: [Expectation.Message], _ received: [ReceivedMessage]) {
        if lastVersions(in: expected.map(\.canonical)) == lastVersions(in: received.map(\.canonical)) { return }
        let last = Pair(expected: expected.last, received: received.last)
        if !agrees(Pair(expected: nil, received: received.last)) || last.expected != nil { pairs.append(last) }
    }

    private func lastVersions(in messages: [JSON]) -> [JSON: JSON] {
        let documents = messages.flatMap { $0["params"]?["documents"]?.array ?? [] }
        return Dictionary(documents.map { ($0["uri"] ?? .null, $0["version"] ?? .null) }, uniquingKeysWith: { $1 })
    }

    private func agrees(_ pair: Pair) -> Bool {
        guard let received = pair.received else { return false }
        guard let expected = pair.expected else {
            return isCutOff || strictness == .lenient && received.json["method"] != nil
        }
        return expected.canonical == received.canonical || isCancelled(expected, received)
    }

    /// Whether a request is answered after it was cancelled depends on time.
    private func isCancelled(_ expected: Expectation.Message, _ received: ReceivedMessage) -> Bool {
        guard let id = expected.json["id"], expectation.cancelled.contains(id) else { return false }
        let code: JSON = .integer(ResponseError.Code.requestCancelled.rawValue)
        return [expected.json, received.json].contains { $0["error"]?["code"] == code }
    }
}

// MARK: - Differences

extension Comparison {
    private mutating func report(_ session: RecordedSession) {
        if let obstacle = replayed.obstacle { differences.append(obstacle) }
        for pair in pairs {
            // What did not come because the replay was stopped is told once.
            if replayed.obstacle != nil && pair.received == nil { continue }
            differences += self.differences(of: pair, session)
        }
        if let end = replayed.end, let status = session.exitStatus, end != .status(status) {
            differences.append(
                Difference(
                    line: session.lines.last?.number ?? 1, subject: "the server",
                    expected: "it ends with status \(status)",
                    found: "it ended with \(end)"))
        }
    }

    private func differences(of pair: Pair, _ session: RecordedSession) -> [Difference] {
        switch (pair.expected, pair.received) {
        case (let expected?, let received?):
            ValueDifferences(expected.canonical, received.canonical).places.map {
                Difference(
                    line: expected.line, subject: expected.key.description, path: $0.path, expected: $0.expected,
                    found: $0.found)
            }
        case (let expected?, nil):
            [
                Difference(
                    line: expected.line, subject: expected.key.description, expected: expected.json.short,
                    found: "nothing")
            ]
        case (nil, let received?):
            [
                Difference(
                    line: session.lines.indices.contains(received.position)
                        ? session.lines[received.position].number : 1,
                    subject: received.key.description, expected: "nothing", found: received.json.short)
            ]
        case (nil, nil): []
        }
    }
}

extension RecordedSession {
    /// The status that the server ends with; nil for a session that was cut off.
    var exitStatus: Int32? {
        for line in lines.reversed() {
            if case .exit(let status) = line.content { return status }
        }
        return nil
    }
}
