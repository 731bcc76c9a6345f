import JSONRPC

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One line on a terminal that says how far a long run has come. It appears after a second.
final class ProgressLine: Sendable {
    private struct State {
        var articles = 0
        var bytes = 0
        var lastShown = ContinuousClock.now
        var isShown = false
    }

    /// Bytes of the whole input; 0 when they are not known.
    private let totalBytes: Int
    private let begin = ContinuousClock.now
    private let state = Monitor(State())

    init(totalBytes: Int) { self.totalBytes = totalBytes }

    /// Counts one article more.
    func advance(bytes: Int) {
        state.withLock { state in
            state.articles += 1
            state.bytes += bytes
            let now = ContinuousClock.now
            guard now - begin > .seconds(1), now - state.lastShown > .milliseconds(100) || !state.isShown else {
                return
            }
            state.lastShown = now
            state.isShown = true
            show(Self.text(articles: state.articles, bytes: state.bytes, totalBytes: totalBytes, elapsed: now - begin))
        }
    }

    /// Removes the line.
    func clear() {
        state.withLock { state in
            if state.isShown { show("") }
            state.isShown = false
        }
    }

    /// For example `312 articles · 48% · 9 s left`.
    private static func text(articles: Int, bytes: Int, totalBytes: Int, elapsed: Duration) -> String {
        guard totalBytes > 0, bytes > 0 else { return "\(articles) articles" }
        let share = min(1, Double(bytes) / Double(totalBytes))
        let seconds = elapsed / .seconds(1)
        let left = Int((seconds / share - seconds).rounded(.up))
        let filled = Int(share * 20)
        let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: 20 - filled)
        return "\(bar) \(Int(share * 100))% · \(articles) articles · \(left) s left"
    }

    private func show(_ text: String) {
        write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
    }
}
