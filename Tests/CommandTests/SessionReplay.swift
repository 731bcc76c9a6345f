import Foundation
import JSONRPC
import TestSupport

/// Plays the client's part of a recorded session against the program.
struct SessionReplay {
    struct Outcome {
        /// What the server said, in order.
        var messages: [JSON] = []
        var status: Int32 = 0
        /// The session as it went this time, in the format of a recorded one.
        var lines: [JSON] = []
        var expectedStatus: Int32 = 0
    }

    struct Stuck: Error { let trigger: JSON }

    let session: RecordedSession

    func run() throws -> Outcome {
        signal(SIGPIPE, SIG_IGN)
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = Program.executable
        process.arguments = ["serve", "--framing", session.framing == .lines ? "lines" : "headers"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let inbox = Inbox(fileDescriptor: output.fileHandleForReading.fileDescriptor, framing: session.framing)
        var outcome = Outcome()
        for line in session.lines {
            switch session.step(line) {
            case .send(let bytes):
                try input.fileHandleForWriting.write(contentsOf: bytes)
                outcome.lines.append(line)
            case .wait(let trigger):
                outcome.lines.append(line)
                outcome.lines += try inbox.take(upTo: trigger).map(recorded)
            case .exit(let status):
                outcome.expectedStatus = status
                try input.fileHandleForWriting.close()
                outcome.lines += inbox.takeAll().map(recorded) + [line]
            case nil:
                if line["dir"] == nil { outcome.lines.append(line) }
            }
        }
        process.waitUntilExit()
        outcome.status = process.terminationStatus
        outcome.messages = inbox.messages
        return outcome
    }

    private func recorded(_ message: JSON) -> JSON { ["dir": "s2c", "msg": message] }
}

/// Reads what the server says beside the thread that talks to it.
private final class Inbox: @unchecked Sendable {
    private let condition = NSCondition()
    private var received: [JSON] = []
    private var isAtEnd = false
    private var taken = 0

    init(fileDescriptor: Int32, framing: Framing) {
        Thread { self.read(FrameReader(ByteInput(fileDescriptor: fileDescriptor), framing: framing)) }.start()
    }

    var messages: [JSON] { condition.withLock { received } }

    /// The messages that were not taken yet, up to the one that is waited for.
    func take(upTo trigger: RecordedSession.Trigger) throws -> [JSON] {
        let limit = Date(timeIntervalSinceNow: 60)
        return try condition.withLock {
            while true {
                if let found = received[taken...].firstIndex(where: trigger.matches) {
                    defer { taken = found + 1 }
                    return Array(received[taken...found])
                }
                if isAtEnd || !condition.wait(until: limit) { throw SessionReplay.Stuck(trigger: trigger.json) }
            }
        }
    }

    /// The rest, when the server has closed its output.
    func takeAll() -> [JSON] {
        condition.withLock {
            while !isAtEnd { condition.wait() }
            defer { taken = received.count }
            return Array(received[taken...])
        }
    }

    private func read(_ frames: consuming FrameReader) {
        while case .message(let bytes) = frames.next() {
            let message = (try? JSON(parsing: bytes)) ?? .null
            condition.withLock {
                received.append(message)
                condition.signal()
            }
        }
        condition.withLock {
            isAtEnd = true
            condition.signal()
        }
    }
}
