import JSONRPC
import TestSupport
import Testing

extension LimitTests {
    @Suite("messages")
    struct MessageLimitTests {
        /// Bodies that break a limit, and words of the answer.
        private static let bodies: [(name: String, body: String, words: String)] = [
            ("values", "[" + String(repeating: "0,", count: MessageLimits.maxValues) + "0]", "values"),
            ("arrays", "[" + String(repeating: "[],", count: MessageLimits.maxValues) + "0]", "values"),
            ("strings", "[" + String(repeating: "\"\\\"\",", count: MessageLimits.maxValues) + "0]", "values"),
            (
                "members", "{\"params\":[" + String(repeating: "{\"\":0},", count: MessageLimits.maxValues) + "0]}",
                "values"
            ),
            ("batch", "[" + String(repeating: "0,", count: MessageLimits.maxBatch) + "0]", "batch"),
            ("nesting", String(repeating: "[", count: 100_000), "depth"),
            ("nesting in params", "{\"params\":" + String(repeating: "{\"a\":", count: 100_000), "depth"),
        ]

        @Test(arguments: bodies.indices) func messageOverALimitIsRefusedAndTheSessionGoesOn(index: Int) throws {
            let (name, body, words) = Self.bodies[index]
            let session = try ProgramSession()
            try session.initialize()
            session.send(bytes: Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
            let answer = try session.receive()
            #expect(answer["id"] == .null, "\(name)")
            #expect(answer["error"]?["message"]?.string?.contains(words) == true, "\(name): \(answer)")
            #expect(try session.shutDown() == 0)
        }

        @Test func longTextIsNoManyValues() throws {
            let session = try ProgramSession()
            try session.initialize(options: ["gainsay": ["maxFileBytes": 1_000]])
            session.open("file:///news/a.txt", String(repeating: "[{,", count: MessageLimits.maxValues) + "\"\\")
            #expect(try session.diagnostics("file:///news/a.txt", version: 1) == [])
            #expect(try session.shutDown() == 0)
        }

        /// What is asked of the client is not remembered without end.
        @Test func clientThatNeverAnswersIsForgotten() throws {
            let session = try ProgramSession(framing: .headers, "--log-level", "debug")
            try session.initialize(["workspace": ["semanticTokens": ["refreshSupport": true]]])
            for index in 0...1_000 {
                let settings: JSON = ["gainsay": ["threshold": .real(Double(index % 2) / 2)]]
                session.notify("workspace/didChangeConfiguration", ["settings": settings])
            }
            var ids: [JSON] = []
            while ids.count < 1_001 {
                ids.append(try session.request(from: "workspace/semanticTokens/refresh")["id"] ?? nil)
            }
            for id in [ids[0], ids[1_000]] {
                session.send(["jsonrpc": "2.0", "id": id, "error": ["code": -1, "message": "no"]])
            }
            #expect(try session.shutDown() == 0)
            let log = session.errorText().split(separator: "\n").filter {
                $0.contains("response") || $0.contains("answered")
            }
            #expect(log.count == 2)
            #expect(log.first?.contains("response to no request") == true)
            #expect(log.last?.contains("semanticTokens/refresh was not answered") == true)
        }

        @Test func batchUpToTheLimitIsAnswered() throws {
            let session = try ProgramSession()
            let message: JSON = ["jsonrpc": "2.0", "id": 1, "method": "no/such"]
            session.send(.array(Array(repeating: message, count: MessageLimits.maxBatch)))
            #expect(try session.receive().array?.count == MessageLimits.maxBatch)
            try session.initialize()
            #expect(try session.shutDown() == 0)
        }
    }
}
