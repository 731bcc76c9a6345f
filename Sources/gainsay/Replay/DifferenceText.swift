import Sessions

/// How many differences of a replay are told.
private let maxDifferences = 20

extension SessionReplay {
    /// The differences for people to read, and what the server wrote to standard error.
    func explanation(of session: RecordedSession) -> String {
        var lines = differences.prefix(maxDifferences).flatMap { difference in
            [
                "  \(session.path):\(difference.line): \(difference.subject)"
                    + (difference.path.isEmpty ? "" : ", \(difference.path)"),
                "    expected: \(difference.expected)", "    found:    \(difference.found)",
            ]
        }
        if differences.count > maxDifferences { lines.append("  and \(differences.count - maxDifferences) more") }
        lines += errorLines.map { "  standard error: \($0)" }
        return lines.joined(separator: "\n")
    }
}
