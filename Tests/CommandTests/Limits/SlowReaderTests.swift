import Foundation
import JSONRPC
import TestSupport
import Testing

private let uri = "file:///news/a.txt"
/// So much is written at most before the program must have stopped to read.
private let enough = 256 << 20

extension LimitTests {
    @Suite("a client that does not read", .enabled(if: hasProcessStatus, "no /proc/PID/status here"))
    struct SlowReaderTests {
        @Test func memoryIsBoundedAndNothingIsLost() throws {
            let session = try ProgramSession()
            try session.initialize()
            session.open(uri, "It rained.")
            #expect(try session.diagnostics(uri, version: 1) == [])
            // Answers that fill the pipe; from then on the program waits for its client.
            var requests: Int64 = 0
            while requests < 3_000 {
                requests += 1
                session.send(["jsonrpc": "2.0", "id": .integer(1_000 + requests), "method": "no/such"])
            }
            var version: Int64 = 1
            var written = 0
            while written < enough {
                let bytes = edit(version: version + 1)
                guard session.sendUntilFull(bytes: bytes) else { break }
                written += bytes.count
                version += 1
            }
            #expect(written < enough, "the program goes on reading")
            #expect(written > 32 << 20, "some is read ahead")
            #expect(try isSanitized || residentPeak(of: session.processID) < 300 << 20)
            try expectEverything(session, requests: requests, version: version)
        }

        /// All answers in order, and diagnostics of the last version that was read whole, and of few before it.
        private func expectEverything(_ session: ProgramSession, requests: Int64, version: Int64) throws {
            for id in 1_001...(1_000 + requests) { #expect(try session.receive()["id"] == .integer(id)) }
            var told = 0
            while true {
                let message = try session.receive()
                guard message["method"] == "textDocument/publishDiagnostics" else { continue }
                told += 1
                let params = message["params"]
                if params?["version"] == .integer(version) {
                    #expect(params?["diagnostics"]?.array?.count == 1)
                    break
                }
            }
            #expect(told <= version / 10)
        }

        /// A long message that leaves a short text: what it costs is the message.
        private func edit(version: Int64) -> [UInt8] {
            let long = String(repeating: "It rained. ", count: 10_000)
            let message: JSON = [
                "jsonrpc": "2.0", "method": "textDocument/didChange",
                "params": [
                    "textDocument": ["uri": .string(uri), "version": .integer(version)],
                    "contentChanges": [
                        ["text": .string(long)], ["text": "Mayor Ruiz denied that the dam had failed."],
                    ],
                ],
            ]
            let body = message.serialized()
            return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
        }
    }
}

private let hasProcessStatus = FileManager.default.fileExists(atPath: "/proc/self/status")

/// The most memory that a process has had resident, in bytes.
private func residentPeak(of processID: Int32) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first.map { $0 << 10 } ?? 0
}
