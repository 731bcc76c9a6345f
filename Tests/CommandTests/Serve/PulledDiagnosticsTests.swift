import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"

@Suite("gainsay serve: diagnostics that are asked for")
struct PulledDiagnosticsTests {
    @Test func aReportIsFullOnceAndThenUnchanged() throws {
        let session = try start(["textDocument": ["diagnostic": [:]]])
        let first = try pull(session, wire)
        #expect(first["kind"] == "full")
        #expect(first["items"]?.array?.map { $0["code"] } == ["number-conflict"])
        let second = try pull(session, wire, after: first["resultId"])
        #expect(second == ["kind": "unchanged", "resultId": first["resultId"] ?? nil])
        edit(wire, 2, "12", session)
        let third = try pull(session, wire, after: first["resultId"])
        #expect(third["kind"] == "full" && third["items"] == [] && third["relatedDocuments"] == nil)
        #expect(try session.shutDown() == 0)
    }

    @Test func otherDocumentsThatAreOutdatedComeAlong() throws {
        let session = try start(["textDocument": ["diagnostic": ["relatedDocumentSupport": true]]])
        #expect(try pull(session, gazette)["items"]?.array?.count == 1)
        #expect(try pull(session, wire)["items"]?.array?.count == 1)
        edit(wire, 2, "12", session)
        let report = try pull(session, wire)
        #expect(report["items"] == [])
        let related = report["relatedDocuments"]?[gazette]
        #expect(related?["kind"] == "full" && related?["items"] == [])
        #expect(try session.shutDown() == 0)
    }

    @Test func clientsAreToldToAskAgainWhenAnotherEditChangedTheAnswer() throws {
        let session = try start([
            "textDocument": ["diagnostic": [:]], "workspace": ["diagnostics": ["refreshSupport": true]],
        ])
        #expect(try pull(session, gazette)["items"]?.array?.count == 1)
        edit(wire, 2, "12", session)
        let refresh = try session.request(from: "workspace/diagnostic/refresh")
        #expect(refresh["params"] == nil)
        session.send(["jsonrpc": "2.0", "id": refresh["id"] ?? nil, "result": nil])
        #expect(try pull(session, gazette)["items"] == [])
        #expect(try session.shutDown() == 0)
    }

    @Test(arguments: [[:], ["diagnostic": [:]]] as [JSON])
    func coloursAreAskedForAnewWhenAnotherDocumentChangedThem(textDocument: JSON) throws {
        let session = try start([
            "textDocument": textDocument,
            "workspace": ["semanticTokens": ["refreshSupport": true], "diagnostics": ["refreshSupport": true]],
        ])
        if textDocument["diagnostic"] != nil {
            _ = try pull(session, gazette)
        } else {
            while try session.params(of: "textDocument/publishDiagnostics")["uri"]?.string != gazette {}
        }
        _ = try session.request("textDocument/semanticTokens/full", ["textDocument": ["uri": .string(gazette)]])
        edit(wire, 2, "12", session)
        let refresh = try session.request(from: "workspace/semanticTokens/refresh")
        session.send(["jsonrpc": "2.0", "id": refresh["id"] ?? nil, "result": nil])
        #expect(try session.shutDown() == 0)
    }

    @Test func theWorkspaceHasAllOpenDocuments() throws {
        let session = try start(["textDocument": ["diagnostic": [:]]])
        let first = try items(session, [])
        #expect(first.map { $0["uri"]?.string } == [gazette, wire])
        #expect(first.map { $0["items"]?.array?.count } == [1, 1])
        #expect(first.map { $0["version"] } == [1, 1])
        let previous = first.map { report -> JSON in ["uri": report["uri"] ?? nil, "value": report["resultId"] ?? nil] }
        #expect(try items(session, previous).map { $0["kind"] } == ["unchanged", "unchanged"])
        #expect(try session.shutDown() == 0)
    }

    @Test func nothingIsToldUnasked() throws {
        let session = try start(["textDocument": ["diagnostic": [:]]])
        #expect(try pull(session, wire)["kind"] == "full")
        session.notify("exit")
        #expect(throws: (any Error).self) { try session.params(of: "textDocument/publishDiagnostics") }
    }

    @Test func severitiesAndKindsAreSettled() throws {
        let kinds: JSON = ["numberConflict": "hint", "denial": "off"]
        let session = try start(["textDocument": ["diagnostic": [:]]], options: ["gainsay": ["kinds": kinds]])
        session.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(wire), "version": 2],
                "contentChanges": [
                    ["text": "The sheriff said 17 people died in the flood at Halden. The mayor denied it."]
                ],
            ])
        #expect(try pull(session, wire)["items"]?.array?.map { $0["severity"] } == [4])
        #expect(try session.shutDown() == 0)
    }

    private func start(_ capabilities: JSON, options: JSON = nil) throws -> ProgramSession {
        let session = try ProgramSession()
        let answer = try session.initialize(capabilities, options: options)
        let arePulled = capabilities["textDocument"]?["diagnostic"] != nil
        #expect((answer["capabilities"]?["diagnosticProvider"]?["interFileDependencies"] == true) == arePulled)
        session.open(gazette, "The sheriff said 12 people died in the flood at Halden.")
        session.open(wire, "The sheriff said 17 people died in the flood at Halden.")
        return session
    }

    private func pull(_ session: ProgramSession, _ uri: String, after previous: JSON? = nil) throws -> JSON {
        var params = JSONObject([("textDocument", ["uri": .string(uri)])])
        params["previousResultId"] = previous
        return try session.request("textDocument/diagnostic", .object(params))["result"] ?? nil
    }

    private func items(_ session: ProgramSession, _ previous: [JSON]) throws -> [JSON] {
        let answer = try session.request("workspace/diagnostic", ["previousResultIds": .array(previous)])
        return answer["result"]?["items"]?.array ?? []
    }

    private func edit(_ uri: String, _ version: Int64, _ number: String, _ session: ProgramSession) {
        let range: JSON = ["start": ["line": 0, "character": 17], "end": ["line": 0, "character": 19]]
        session.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": .integer(version)],
                "contentChanges": [["range": range, "text": .string(number)]],
            ])
    }
}
