import Files
import Sessions

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How replays went: printed as they come, counted, and written down.
struct ReplayReport {
    enum Outcome {
        /// - explanation: of its differences.
        case replayed(SessionReplay, explanation: String)
        /// The session's file holds now what the server says.
        case updated
        /// Such a replay is not possible.
        case skipped(String)
        /// The session could not be read, replayed or written.
        case problem(String)
    }

    private(set) var cases: [JUnitCase] = []
    private var times = ResponseTimes()
    private var counts: [JUnitCase.Result: Int] = [:]
    private var updated = 0
    private var hasProblem = false

    /// Of the process.
    var status: Int32 { hasProblem ? 2 : counts[.failure, default: 0] > 0 ? 1 : 0 }

    /// - Parameters:
    ///   - session: its name, or its path where it could not be read.
    ///   - seconds: how long it took.
    mutating func add(_ outcome: Outcome, _ session: String, _ variation: Variation, seconds: Double) {
        let (result, text) = judge(outcome, variation)
        cases.append(
            JUnitCase(session: session, name: variation.name, seconds: seconds, result: result, text: text))
        counts[result, default: 0] += 1
        let name = variation == .asRecorded ? session : "\(session), \(variation.name)"
        switch outcome {
        case .replayed(_, let explanation):
            print(result == .success ? "ok   \(name)" : "FAIL \(name)\n\(explanation)")
        case .updated: print("new  \(name)")
        case .skipped(let reason): print("skip \(name): \(reason)")
        case .problem(let reason): complain(reason)
        }
    }

    private mutating func judge(_ outcome: Outcome, _ variation: Variation) -> (JUnitCase.Result, String) {
        switch outcome {
        case .replayed(let replay, let explanation):
            if variation == .asRecorded { times.add(replay.times) }
            return replay.differences.isEmpty ? (.success, "") : (.failure, explanation)
        case .updated:
            updated += 1
            return (.success, "")
        case .skipped(let reason): return (.skipped, reason)
        case .problem(let reason):
            hasProblem = true
            return (.error, reason)
        }
    }

    func printSummary() {
        let parts = [
            ("as recorded", counts[.success, default: 0] - updated), ("updated", updated),
            ("different", counts[.failure, default: 0]), ("skipped", counts[.skipped, default: 0]),
            ("not replayed", counts[.error, default: 0]),
        ]
        print(parts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
    }

    /// Milliseconds by method.
    var timeTable: String {
        let rows = times.rows.map {
            [$0.method, "\($0.count)", milliseconds($0.p50), milliseconds($0.p95), milliseconds($0.p99)]
        }
        return table([["method", "count", "p50 ms", "p95 ms", "p99 ms"]] + rows)
    }

    mutating func writeJUnit(_ path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        let failure = file < 0 ? errno : writeAll(Array(junitXML(cases).utf8), to: file)
        if file >= 0 { close(file) }
        guard let failure else { return }
        hasProblem = true
        complain("\(path): \(errorText(failure))")
    }
}

/// With two digits of its fraction.
private func milliseconds(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 1e5).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

/// Columns, the first flush left and the others flush right.
private func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        zip(row, widths).enumerated().map { column, cell in
            let space = String(repeating: " ", count: cell.1 - cell.0.count)
            return column == 0 ? cell.0 + space : space + cell.0
        }.joined(separator: "  ")
    }.joined(separator: "\n")
}
