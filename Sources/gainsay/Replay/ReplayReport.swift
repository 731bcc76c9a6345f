import Files
import Sessions

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Prints how replays went, and counts.
struct ReplayReport {
    private var passed = 0
    private var failed = 0
    private var problems = 0
    private var updated = 0

    /// How many differences of a replay are told.
    private static let maxDifferences = 20

    /// Of the process.
    var status: Int32 { problems > 0 ? 2 : failed > 0 ? 1 : 0 }

    mutating func add(_ replay: SessionReplay, of session: RecordedSession) {
        if replay.differences.isEmpty {
            passed += 1
            return print("ok   \(session.header.name)")
        }
        failed += 1
        print("FAIL \(session.header.name)")
        print(replay.explanation(of: session, atMost: Self.maxDifferences))
    }

    mutating func addUpdate(of session: RecordedSession, _ replay: SessionReplay) throws {
        let bytes = replay.updated.bytes
        if bytes == session.bytes { return add(replay, of: session) }
        try replay.updated.write()
        updated += 1
        print("new  \(session.header.name)")
    }

    /// Of a session that could not be replayed.
    mutating func addProblem(_ problem: String, _ path: String) {
        problems += 1
        let text = problem.hasPrefix(path) ? problem : "\(path): \(problem)"
        _ = writeAll(Array("gainsay: \(text)\n".utf8), to: STDERR_FILENO)
    }

    func printSummary() {
        let counts = [("as recorded", passed), ("updated", updated), ("different", failed), ("not replayed", problems)]
        print(counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
    }
}

extension SessionReplay {
    /// The differences for people to read, and what the server wrote to standard error.
    func explanation(of session: RecordedSession, atMost count: Int) -> String {
        var lines = differences.prefix(count).flatMap { difference in
            [
                "  \(session.path):\(difference.line): \(difference.subject)"
                    + (difference.path.isEmpty ? "" : ", \(difference.path)"),
                "    expected: \(difference.expected)", "    found:    \(difference.found)",
            ]
        }
        if differences.count > count { lines.append("  and \(differences.count - count) more") }
        lines += errorLines.map { "  standard error: \($0)" }
        return lines.joined(separator: "\n")
    }
}
