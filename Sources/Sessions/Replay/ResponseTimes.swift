import JSONRPC

/// How long answers took in replays, by what was asked.
package struct ResponseTimes: Sendable {
    /// Of one method.
    package struct Row: Sendable {
        package let method: String
        package let count: Int
        /// Half, 95 and 99 in a hundred took at most so long.
        package let (p50, p95, p99): (Double, Double, Double)
    }

    /// By method.
    private var seconds: [String: [Double]] = [:]
    /// When what was asked for was asked.
    private var open: [JSON: (method: String, seconds: Double)] = [:]

    private static let documentMethods = ["textDocument/didOpen", "textDocument/didChange"]

    package init() {}

    /// Sorted by method.
    package var rows: [Row] {
        seconds.sorted { $0.key < $1.key }.map { method, seconds in
            let sorted = seconds.sorted()
            let percentile = { sorted[min(sorted.count * $0 / 100, sorted.count - 1)] }
            return Row(
                method: method, count: sorted.count, p50: percentile(50), p95: percentile(95), p99: percentile(99))
        }
    }

    package mutating func add(_ other: ResponseTimes) {
        seconds.merge(other.seconds) { $0 + $1 }
    }

    mutating func didSend(_ message: JSON, at seconds: Double) {
        guard let method = message["method"]?.string else { return }
        if let id = message["id"] {
            open[id] = (method, seconds)
        } else if Self.documentMethods.contains(method), let document = message["params"]?["textDocument"] {
            open[Self.key(document)] = ("\(method), to diagnostics", seconds)
        }
    }

    mutating func didReceive(_ message: JSON, at seconds: Double) {
        let key: JSON?
        switch message["method"]?.string {
        case nil: key = message["id"]
        case "textDocument/publishDiagnostics": key = message["params"].map(Self.key)
        default: return
        }
        guard let key, let start = open.removeValue(forKey: key) else { return }
        self.seconds[start.method, default: []].append(seconds - start.seconds)
    }

    private static func key(_ document: JSON) -> JSON { [document["uri"] ?? nil, document["version"] ?? nil] }
}
