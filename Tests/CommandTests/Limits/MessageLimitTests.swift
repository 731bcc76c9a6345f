import JSONRPC
import TestSupport
import Testing

@Suite("Limits: messages")
struct MessageLimitTests {
    /// Bodies that break a limit, and words of the answer.
    private static let bodies: [(name: String, body: String, words: String)] = [
        ("values", "[" + String(repeating: "0,", count: MessageLimits.maxValues) + "0]", "values"),
        ("arrays", "[" + String(repeating: "[],", count: MessageLimits.maxValues) + "0]", "values"),
        ("strings", "[" + String(repeating: "\"\\\"\",", count: MessageLimits.maxValues) + "0]", "values"),
        ("members", "{\"params\":[" + String(repeating: "{\"\":0},", count: MessageLimits.maxValues) + "0]}", "values"),
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

    @Test func batchUpToTheLimitIsAnswered() throws {
        let session = try ProgramSession()
        let message: JSON = ["jsonrpc": "2.0", "id": 1, "method": "no/such"]
        session.send(.array(Array(repeating: message, count: MessageLimits.maxBatch)))
        #expect(try session.receive().array?.count == MessageLimits.maxBatch)
        try session.initialize()
        #expect(try session.shutDown() == 0)
    }
}
