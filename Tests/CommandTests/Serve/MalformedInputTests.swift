import JSONRPC
import TestSupport
import Testing

@Suite("gainsay serve: input that is wrong")
struct MalformedInputTests {
    /// Bodies, and the id and code of the answer.
    private static let bodies: [(body: String, id: JSON, code: JSON)] = [
        ("", nil, -32700),
        ("{\"jsonrpc\":", nil, -32700),
        ("{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"m\"}", nil, -32700),
        (String(repeating: "[", count: 5000), nil, -32700),
        ("{\"jsonrpc\":\"2.0\",\"id\":99999999999999999999,\"method\":\"m\"}", nil, -32700),
        ("[]", nil, -32600),
        ("3", nil, -32600),
        ("{\"id\":4,\"method\":\"m\"}", 4, -32600),
        ("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"m\",\"params\":7}", 5, -32600),
        ("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"no/such\"}", "x", -32601),
        ("{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"annotation/document\"}", 6, -32602),
        ("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"annotation/document\",\"params\":[1]}", 7, -32602),
        ("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"annotation/annotate\",\"params\":{\"articles\":{}}}", 8, -32602),
        ("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"no/such\"}", nil, -32601),
    ]

    @Test func isAnsweredWithAnErrorAndTheSessionGoesOn() throws {
        let session = try ProgramSession()
        try session.initialize()
        for (body, id, code) in Self.bodies {
            session.send(bytes: Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
            let answer = try session.receive()
            #expect(answer["id"] == id, "\(body.prefix(80))")
            #expect(answer["error"]?["code"] == code, "\(body.prefix(80))")
        }
        #expect(try session.shutDown() == 0)
    }

    @Test(arguments: ["Content-Length: -5\r\n\r\n", "Content-Type: x\r\n\r\n{}", "{\"jsonrpc\":\"2.0\"}"])
    func headerThatCannotBeUnderstoodEndsTheSession(bytes: String) throws {
        let session = try ProgramSession()
        session.send(bytes: Array(bytes.utf8))
        let answer = try session.receive()
        #expect(answer["id"] == .null)
        #expect(answer["error"]?["code"] == -32700)
        #expect(session.exitStatus() == 1)
    }

    @Test func messageOverTheLimitIsRefusedAndNothingBehindItIsLost() throws {
        let session = try ProgramSession(framing: .headers, "--max-message-bytes", "1000")
        try session.initialize()
        session.send(["jsonrpc": "2.0", "id": 70, "method": .string(String(repeating: "x", count: 200_000))])
        session.send(["jsonrpc": "2.0", "id": 71, "method": "shutdown"])
        let answer = try session.receive()
        #expect(answer["id"] == .null)
        #expect(answer["error"]?["code"] == -32600)
        #expect(try session.receive()["id"] == 71)
    }

    @Test func unknownNotificationsAndResponsesAreIgnored() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.notify("$/setTrace", ["value": "off"])
        session.notify("no/such", [:])
        session.send(["jsonrpc": "2.0", "id": 1, "result": nil])
        session.notify(
            "textDocument/didChange",
            ["textDocument": ["uri": "file:///not/open", "version": 2], "contentChanges": []])
        session.notify("textDocument/didOpen", ["textDocument": 4])
        #expect(try session.shutDown() == 0)
        let log = session.errorText().split(separator: "\n")
        #expect(log.count == 2, "one line for each notification that could not be followed")
    }

    @Test func batchIsAnsweredByAnArrayWithoutNotifications() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.send([
            ["jsonrpc": "2.0", "id": 11, "method": "no/such"], ["jsonrpc": "2.0", "method": "$/setTrace"], 3,
            ["jsonrpc": "2.0", "id": "b", "method": "annotation/story"],
        ])
        let answers = try session.receive().array ?? []
        #expect(answers.map { $0["id"] } == [11, .null, "b"])
        #expect(answers.map { $0["error"]?["code"] } == [-32601, -32600, nil])
        session.send([["jsonrpc": "2.0", "method": "$/setTrace"]])
        #expect(try session.shutDown() == 0)
    }

    @Test func linesAreFramesOnRequest() throws {
        let session = try ProgramSession(framing: .lines)
        session.send(bytes: Array("\n{\"broken\"\n".utf8))
        #expect(try session.receive()["error"]?["code"] == -32700)
        try session.initialize()
        #expect(try session.shutDown() == 0)
    }

    @Test func logLinesCannotBeForged() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.notify(
            "textDocument/didChange",
            ["textDocument": ["uri": "a\ngainsay: error: forged\u{1B}[2J"], "contentChanges": []])
        #expect(try session.shutDown() == 0)
        let log = session.errorText()
        #expect(log.split(separator: "\n").count == 1)
        #expect(log.contains("forged"))
        #expect(!log.contains("\u{1B}"))
    }
}
