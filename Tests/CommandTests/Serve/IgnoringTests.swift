import Foundation
import JSONRPC
import TestSupport
import Testing

private let gazetteText = "The sheriff said 12 people died in the flood at Halden."
private let wireText = "The sheriff said 17 people died in the flood at Halden."

@Suite("gainsay serve: ignoring")
struct IgnoringTests {
    private let folder: TemporaryFolder
    private var list: URL { folder.url.appending(path: ".gainsay/ignore.json") }
    private var gazette: String { uri("halden/gazette.txt") }
    private var wire: String { uri("halden/wire.txt") }

    init() throws { folder = try TemporaryFolder() }

    @Test func whatIsIgnoredStaysIgnored() throws {
        let session = try start()
        try expect(session, 1, gazette)
        #expect(try ignore(session, "in this file")["result"] == .null)
        try expect(session, 0, gazette)
        let edit: JSON = [
            "textDocument": ["uri": .string(gazette), "version": 2],
            "contentChanges": [["range": range(0, 0), "text": "It rained.\n\nOn Monday it rained again.\n\n"]],
        ]
        session.notify("textDocument/didChange", edit)
        try expect(session, 0, gazette, version: 2)
        #expect(try session.shutDown() == 0)
        let later = try start()
        try expect(later, 1, wire)
        #expect(try actions(later).map { $0["title"] } == ["Show “12 people” again"])
        #expect(try later.shutDown() == 0)
    }

    @Test func theFileIsReadableAndFitsTheSchema() throws {
        let session = try start()
        for action in try actions(session) { _ = try run(session, action) }
        #expect(try session.shutDown() == 0)
        let schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema"))
        #expect(try schema.problems(of: written(), file: "ignore.schema.json") == [])
        let scopes = try written()["ignored"]?.array?.map { $0["scope"]?.string }
        #expect(scopes == ["here", "file", "story"])
        #expect(try String(contentsOf: list, encoding: .utf8).split(separator: "\n").count > 10)
    }

    @Test func whatIsListedCanBeTakenBack() throws {
        let session = try start()
        _ = try ignore(session, "in this story")
        try expect(session, 0, wire)
        let listed = try execute(session, "gainsay.listIgnored")["result"]?.array ?? []
        #expect(listed.map { $0["entry"]?["path"] } == ["halden"])
        let again = try actions(session).filter { $0["title"] == "Show “12 people” again" }
        #expect(again.map { $0["command"]?["arguments"]?.array } == [listed])
        #expect(try execute(session, "gainsay.unignore", listed)["result"] == .null)
        try expect(session, 1, wire)
        #expect(try written()["ignored"] == [])
        #expect(try session.shutDown() == 0)
    }

    @Test func whatOthersWroteStays() throws {
        let note: JSON = ["code": "of the future", "scope": "here"]
        let before: JSON = ["version": 1, "note": "agreed on Monday", "ignored": [note]]
        try folder.write(".gainsay/ignore.json", before.serialized())
        let session = try start()
        _ = try ignore(session, "in this file")
        #expect(try session.shutDown() == 0)
        #expect(try written()["note"] == "agreed on Monday")
        #expect(try written()["ignored"]?.array?.count == 2)
        #expect(try written()["ignored"]?.array?.first == note)
    }

    @Test func aFailingWriteIsToldAndLosesNothing() throws {
        try folder.write(".gainsay", "no folder")
        let session = try start()
        try expect(session, 1, gazette)
        let error = try ignore(session, "in this file")["error"]
        #expect(error?["code"] == -32803)
        #expect(error?["message"]?.string?.contains("ignore.json can't be written: not a directory") == true)
        try expect(session, 0, gazette)
        try FileManager.default.removeItem(at: folder.url.appending(path: ".gainsay"))
        let wireActions = try actions(session, of: wire)
        _ = try run(session, wireActions.first { $0["title"]?.string?.hasSuffix("here") == true })
        #expect(try written()["ignored"]?.array?.map { $0["quote"] } == ["12 people", "17 people"])
        #expect(try session.shutDown() == 0)
    }

    @Test func aFileThatCannotBeReadIsToldOfAndLeftAlone() throws {
        let broken = "{\n  \"ignored\": [\n    {,}\n"
        try folder.write(".gainsay/ignore.json", broken)
        let session = try start()
        let told = try session.params(of: "window/showMessage")
        #expect(told["message"]?.string?.contains("ignore.json, line 3, is no JSON") == true)
        #expect(try ignore(session, "in this file")["error"]?["code"] == -32803)
        #expect(try String(contentsOf: list, encoding: .utf8) == broken)
        #expect(try session.shutDown() == 0)
    }

    @Test func onlyFoldersOfTheClientAreWritten() throws {
        let session = try start()
        let entry: JSON = ["code": "denial", "scope": "file", "path": "a.txt", "quote": "denied"]
        let elsewhere: JSON = ["folder": "file:///nowhere/", "entry": entry]
        #expect(try execute(session, "gainsay.ignore", [elsewhere])["error"]?["code"] == -32602)
        #expect(try execute(session, "gainsay.ignore", [["folder": 1]])["error"]?["code"] == -32602)
        #expect(try execute(session, "gainsay.ignore")["error"]?["code"] == -32602)
        #expect(try execute(session, "gainsay.other")["error"]?["code"] == -32602)
        #expect(try session.shutDown() == 0)
    }

    /// A session with two documents that disagree.
    private func start() throws -> ProgramSession {
        let session = try ProgramSession()
        let folder: JSON = .string(folder.url.absoluteString)
        _ = try session.request(
            "initialize",
            [
                "processId": nil, "workspaceFolders": [["uri": folder, "name": "news"]], "rootUri": folder,
                "capabilities": ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]],
            ])
        session.notify("initialized", [:])
        session.open(gazette, gazetteText)
        session.open(wire, wireText)
        return session
    }

    /// Waits until a document has so many diagnostics.
    private func expect(_ session: ProgramSession, _ count: Int, _ uri: String, version: Int64 = 1) throws {
        _ = try session.params(of: "textDocument/publishDiagnostics") {
            $0["uri"]?.string == uri && $0["version"]?.integer == version && $0["diagnostics"]?.array?.count == count
        }
    }

    private func actions(_ session: ProgramSession, of uri: String? = nil) throws -> [JSON] {
        let params: JSON = [
            "textDocument": ["uri": .string(uri ?? gazette)], "range": range(18, 18), "context": ["diagnostics": []],
        ]
        return try session.request("textDocument/codeAction", params)["result"]?.array ?? []
    }

    /// Ignores the figure of the first document; returns the answer.
    private func ignore(_ session: ProgramSession, _ scope: String) throws -> JSON {
        let title = "Ignore “12 people” \(scope)"
        return try run(session, actions(session).first { $0["title"]?.string == title })
    }

    private func run(_ session: ProgramSession, _ action: JSON?) throws -> JSON {
        let command = try #require(action?["command"])
        return try execute(session, command["command"]?.string ?? "", command["arguments"]?.array ?? [])
    }

    private func execute(_ session: ProgramSession, _ command: String, _ arguments: [JSON] = []) throws -> JSON {
        try session.request(
            "workspace/executeCommand", ["command": .string(command), "arguments": .array(arguments)])
    }

    private func written() throws -> JSON { try JSON(parsing: Array(Data(contentsOf: list))) }

    private func uri(_ path: String) -> String { folder.url.absoluteString + "/" + path }
}

/// A range of the first line.
private func range(_ start: Int64, _ end: Int64) -> JSON {
    ["start": ["line": 0, "character": .integer(start)], "end": ["line": 0, "character": .integer(end)]]
}
