import JSONRPC
import Learning

/// Where a server is killed in a replay: before a message of the client while nobody waits for an answer, and before folders are
/// removed, after which it cannot be seen when a new server has read what the old one had.
struct RestartPlan {
    /// Index of the line.
    let index: Int

    /// Returns nil where a session has no such place.
    init?(_ session: RecordedSession, _ expectation: Expectation, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        guard let index = Self.places(in: session, expectation).randomElement(using: &generator) else { return nil }
        self.index = index
    }

    private static func places(in session: RecordedSession, _ expectation: Expectation) -> [Int] {
        var places: [Int] = []
        var isRunning = false
        var unanswered: Set<JSON> = []
        for (index, line) in session.lines.enumerated() {
            guard case .message(let recorded) = line.content else { continue }
            if recorded.direction == .toServer {
                if isRunning && unanswered.isEmpty { places.append(index) }
                // What is no message may be a part of one.
                guard let message = recorded.form.message else { break }
                let method = message["method"]?.string
                if method == "initialized" { isRunning = true }
                if method == "shutdown" || method == "exit" || message.removesFolders { break }
                if let id = message["id"], method == nil { unanswered.remove(id) }
            } else if let request = recorded.form.message, request.isRequest, !MessageClass(request).isTimed,
                let id = request["id"]
            {
                unanswered.insert(id)
            }
        }
        return places
    }
}

extension JSON {
    fileprivate var removesFolders: Bool {
        self["method"] == "workspace/didChangeWorkspaceFolders"
            && self["params"]?["event"]?["removed"]?.array?.isEmpty == false
    }
}
