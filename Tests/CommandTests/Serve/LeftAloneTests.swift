import JSONRPC
import TestSupport
import Testing

private let denial = "Mayor Ruiz denied that the dam had failed.\n"

@Suite("gainsay serve: what is left alone")
struct LeftAloneTests {
    /// A document, settings, and why it is left alone.
    @Test(
        arguments: [
            ("a.md", denial, [:], nil),
            ("a.md", "---\ngainsay: off\n---\n" + denial, [:], "frontMatter"),
            ("a.md", "+++\ngainsay = \"false\"\n+++\n" + denial, [:], "frontMatter"),
            ("a.md", "---\ngainsay: on\ntitle: off\n---\n" + denial, [:], nil),
            ("a.txt", "---\ngainsay: off\n---\n\n" + denial, [:], nil),
            ("drafts/a.txt", denial, ["exclude": ["drafts/**"]], "excluded"),
            ("drafts/a.txt", denial, ["exclude": ["*.md"]], nil),
            ("a.txt", denial, ["maxFileBytes": 20], "tooLong"),
            ("a.txt", denial, ["languages": ["de"]], "language"),
        ] as [(String, String, JSON, String?)])
    func whatTheUserSaysIsLeftAlone(name: String, text: String, settings: JSON, reason: String?) throws {
        let session = try ProgramSession()
        let params: JSON = [
            "processId": nil, "capabilities": [:], "initializationOptions": ["gainsay": settings],
            "workspaceFolders": [["uri": "file:///no/such/folder", "name": "news"]],
        ]
        _ = try session.request("initialize", params)
        session.notify("initialized", [:])
        let uri = "file:///no/such/folder/" + name
        session.open(uri, text)
        let status = try session.request("annotation/status")["result"]?["documents"]?.array?.first
        #expect(status?["leftAlone"] == (reason.map { .string($0) } ?? .null))
        #expect(status?["counts"]?["denial"] == (reason == nil ? 1 : 0))
        #expect(try session.shutDown() == 0)
    }

    @Test func diagnosticsWaitForASaveWhereTheUserWantsIt() throws {
        let session = try ProgramSession()
        try session.initialize(options: ["gainsay": ["diagnostics": "saved"]])
        let uri = "file:///news/a.txt"
        session.open(uri, "It rained.")
        #expect(try session.diagnostics(uri, version: 1) == [])
        session.edit(uri, denial, version: 2)
        session.edit(uri, denial + denial, version: 3)
        #expect(try session.request("annotation/status")["result"]?["documents"]?.array?.first?["version"] == 3)
        session.notify("textDocument/didSave", ["textDocument": ["uri": .string(uri)]])
        #expect(try session.params(of: "textDocument/publishDiagnostics")["version"] == 3)
        #expect(try session.shutDown() == 0)
    }

    @Test func aRangeIsCheckedAtOnce() throws {
        let session = try ProgramSession()
        try session.initialize(options: ["gainsay": ["diagnostics": "saved"]])
        let uri = "untitled:Untitled-1"
        session.open(uri, denial + "\n" + denial)
        func check(_ range: JSON) throws -> [JSON] {
            let arguments: JSON = [["uri": .string(uri), "range": range]]
            let command: JSON = ["command": "gainsay.check", "arguments": arguments]
            return try session.request("workspace/executeCommand", command)["result"]?.array ?? []
        }
        let second = try check(["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 9]])
        #expect(second.compactMap { $0["range"]?["start"]?["line"] } == [])
        #expect(try check(["start": ["line": 2, "character": 0], "end": ["line": 3, "character": 0]]).count == 1)
        #expect(try check(nil).count == 2)
        #expect(try session.diagnostics(uri, version: 1).count == 2)
        #expect(try session.shutDown() == 0)
    }
}
