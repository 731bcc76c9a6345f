import Foundation
import JSONRPC
import TestSupport

/// A session whose calls of the system are written down by strace.
struct TracedSession {
    private static let strace = "/usr/bin/strace"
    /// Whether strace is there and may trace.
    static let isPossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
        let run = try? Program.run(["/bin/true"], executable: URL(filePath: strace))
        return run?.status == 0
    }()

    let session: ProgramSession
    private let log: URL

    /// - Parameter calls: those that are written down, as strace names them.
    init(calls: String, in folder: TemporaryFolder) throws {
        log = folder.url.appending(path: "calls.log")
        session = try ProgramSession(
            through: [
                Self.strace, "-f", "-qq", "-e", "trace=" + calls, "-e", "signal=none", "-s", "4096", "-o", log.path,
            ])
    }

    /// The calls, once the program has ended; those without which no program starts are left out.
    func calls() throws -> [Substring] {
        try String(contentsOf: log, encoding: .utf8).split(separator: "\n").filter {
            !$0.contains("execve(\"\(Program.executable.path)\"")
        }
    }
}
