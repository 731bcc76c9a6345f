import Foundation
import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"
private let twelve = "The sheriff said 12 people died in the flood at Halden."
private let seventeen = "The sheriff said 17 people died in the flood at Halden."

@Suite("gainsay serve: status, changes, exports")
struct StatusTests {
    @Test func statusTellsWhatIsOpenAndInForce() throws {
        let session = try start(options: ["threshold": 0.3])
        let status = try #require(try session.request("annotation/status")["result"])
        let schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema"))
        #expect(schema.problems(of: status, file: "status.schema.json") == [])
        let first = status["documents"]?.array?.first
        #expect(first?["uri"]?.string == gazette)
        #expect(first?["articles"] == 2)
        #expect(first?["counts"]?["numberConflict"] == 1)
        #expect(status["settings"]?["threshold"] == 0.3)
        let command = try session.request("workspace/executeCommand", ["command": "gainsay.status"])
        #expect(command["result"] == status)
        #expect(try session.shutDown() == 0)
    }

    @Test func changesAreToldWhereTheClientWantsThem() throws {
        let session = try start(options: ["changeNotifications": true])
        let opened = try session.params(of: "annotation/didChange")
        #expect(opened == ["documents": [document(gazette, 1), document(wire, 1)]])
        session.edit(wire, twelve, version: 2)
        #expect(
            try session.params(of: "annotation/didChange") == ["documents": [document(gazette, 1), document(wire, 2)]])
        session.edit(wire, twelve + "\n\nIt rained.", version: 3)
        #expect(try session.params(of: "annotation/didChange") == ["documents": [document(wire, 3)]])
        session.notify("textDocument/didClose", ["textDocument": ["uri": .string(wire)]])
        #expect(try session.params(of: "annotation/didChange") == ["documents": [document(wire, nil)]])
        #expect(try session.shutDown() == 0)
    }

    @Test(arguments: [
        ("jsonl", "halden.jsonl", "gazette.jsonl"), ("text", "halden.txt", "gazette.txt"),
        ("html", "halden.html", "gazette.html"), ("sarif", "halden.sarif", "gazette.sarif"),
        ("webannotation", "halden.jsonld", "gazette.jsonld"),
    ])
    func exportsAStoryOrADocument(format: String, story: String, document: String) throws {
        let session = try start()
        for (scope, name) in [("story", story), ("document", document)] {
            let files = try export(format, scope: scope, session)
            #expect(files.map { $0["name"]?.string } == [name])
            #expect(files.first?["text"]?.string?.contains("12 people") == true)
            #expect(
                files.first?["text"]?.string?.contains(wire + "#") == (format == "webannotation" && scope == "story"))
        }
        #expect(try session.shutDown() == 0)
    }

    @Test func exportsTwoFilesAnArticleForBrat() throws {
        let session = try start()
        let names = try export("brat", scope: "story", session).map { $0["name"]?.string }
        #expect(names == ["gazette.txt", "gazette.ann", "wire.txt", "wire.ann", "annotation.conf"])
        let text = try export("brat", scope: "document", session).first?["text"]?.string
        #expect(text == twelve)
        let odd = try session.request("annotation/export", ["format": "odd"])
        #expect(odd["error"]?["code"] == -32602)
        #expect(try session.shutDown() == 0)
    }

    @Test func articlesAreToldAsTheyAreDoneWhereTheClientHasAToken() throws {
        let session = try ProgramSession()
        let articles: JSON = [
            ["id": "a", "text": .string(twelve), "story": "s"], ["id": "b", "text": "It rained."], [:],
            ["id": "c", "text": .string(seventeen), "story": "s"],
        ]
        let whole = try session.request("annotation/annotate", ["articles": articles])["result"]
        let result = try session.request("annotation/annotate", ["articles": articles, "partialResultToken": 7])
        #expect(result["result"] == ["articles": [], "stories": []])
        var parts: [JSON] = []
        while parts.count < 5 {
            let progress = try session.params(of: "$/progress")
            #expect(progress["token"] == 7)
            parts.append(progress["value"] ?? nil)
        }
        let ids = parts.flatMap { $0["articles"]?.array ?? [] }.map { $0["id"] ?? nil }
        #expect(ids == ["b", nil, "a", "c"])
        #expect(parts.flatMap { $0["stories"]?.array ?? [] } == whole?["stories"]?.array)
        session.closeInput()
        #expect(session.exitStatus() == 0)
    }

    private func export(_ format: String, scope: String, _ session: ProgramSession) throws -> [JSON] {
        let params: JSON = [
            "format": .string(format), "scope": .string(scope), "textDocument": ["uri": .string(gazette)],
        ]
        return try session.request("annotation/export", params)["result"]?["files"]?.array ?? []
    }

    private func document(_ uri: String, _ version: Int64?) -> JSON {
        ["uri": .string(uri), "version": version.map { .integer($0) } ?? nil]
    }

    private func start(options: JSON = [:]) throws -> ProgramSession {
        let session = try ProgramSession()
        try session.initialize(options: ["gainsay": options])
        session.open(gazette, twelve)
        session.open(wire, seventeen)
        _ = try session.diagnostics(wire, version: 1)
        return session
    }
}
