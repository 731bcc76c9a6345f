import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"
private let twelve = "The sheriff said 12 people died in the flood at Halden."
private let seventeen = "The sheriff said 17 people died in the flood at Halden."
private let document: JSON = ["textDocument": ["uri": .string(gazette)]]

@Suite("gainsay serve: refreshing")
struct RefreshTests {
    /// A request that the client is told to send again, and by what.
    @Test(arguments: [
        ("textDocument/semanticTokens/full", "semanticTokens"), ("textDocument/codeLens", "codeLens"),
    ])
    func theClientAsksAgainWhenAnotherDocumentChangedWhatItShows(method: String, name: String) throws {
        let session = try start([.init(stringLiteral: name)])
        let before = try session.request(method, document)["result"]
        session.edit(wire, twelve, version: 2)
        let refresh = try session.request(from: "workspace/\(name)/refresh")
        session.send(["jsonrpc": "2.0", "id": refresh["id"] ?? nil, "result": nil])
        #expect(try session.request(method, document)["result"] != before)
        #expect(try session.shutDown() == 0)
    }

    /// Nothing that is shown has changed, has been asked for, or can be refreshed.
    @Test(
        arguments: [
            (["semanticTokens", "codeLens"], ["textDocument/semanticTokens/full"], seventeen + "\n\nIt rained."),
            (["semanticTokens", "codeLens"], [], twelve),
            ([], ["textDocument/semanticTokens/full", "textDocument/codeLens"], twelve),
            (["inlayHint"], ["textDocument/inlayHint"], twelve),
        ] as [([JSON], [String], String)])
    func otherwiseTheClientIsLeftInPeace(names: [JSON], methods: [String], edit: String) throws {
        let session = try start(names)
        for method in methods {
            let everything: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]]
            _ = try session.request(method, ["textDocument": ["uri": .string(gazette)], "range": everything])
        }
        session.edit(wire, edit, version: 2)
        _ = try session.diagnostics(wire, version: 2)
        // A change of settings is told of by a refresh of every kind: those before it would come first.
        session.notify("workspace/didChangeConfiguration", ["settings": ["gainsay": ["unitHints": "both"]]])
        let expected = names.map { "workspace/\($0.string ?? "")/refresh" }
        var seen: [String] = []
        while seen.count < expected.count {
            let message = try session.receive()
            if let method = message["method"]?.string, method.hasSuffix("/refresh") { seen.append(method) }
        }
        #expect(seen == expected)
        #expect(try session.shutDown() == 0)
    }

    private func start(_ names: [JSON]) throws -> ProgramSession {
        let session = try ProgramSession()
        let support = names.map { ($0.string ?? "", ["refreshSupport": true] as JSON) }
        try session.initialize(["workspace": .object(JSONObject(support))])
        session.open(gazette, twelve)
        session.open(wire, seventeen)
        _ = try session.diagnostics(wire, version: 1)
        return session
    }
}
