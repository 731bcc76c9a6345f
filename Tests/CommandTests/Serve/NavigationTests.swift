import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"
private let text = """
    The sheriff said 12 people died in the flood at Halden. Mayor Ana Ruiz denied the claim.

    She walked 900 miles. See https://example.org/flood.

    """

@Suite("gainsay serve: from place to place")
struct NavigationTests {
    @Test func placesLeadToWhatTheyAnswer() throws {
        let session = try start()
        #expect(try ask(session, "definition", 0, 18) == [["uri": .string(wire), "range": range(0, 17, 26)]])
        #expect(try ask(session, "definition", 0, 72).array?.first?["uri"] == .string(gazette))
        #expect(try ask(session, "definition", 1, 0) == .null)
        #expect(try ask(session, "references", 1, 0) == .null)
        #expect(try ask(session, "documentHighlight", 1, 0) == .null)
        #expect(try ask(session, "references", 0, 18).array?.count == 1)
        #expect(try ask(session, "references", 0, 18, ["context": ["includeDeclaration": true]]).array?.count == 2)
        #expect(try session.shutDown() == 0)
    }

    @Test func definitionsAreLinksForClientsThatTakeThem() throws {
        let session = try start(["textDocument": ["definition": ["linkSupport": true]]])
        let link = try #require(try ask(session, "definition", 0, 18).array?.first)
        #expect(link["originSelectionRange"] == range(0, 17, 26))
        #expect(link["targetUri"] == .string(wire))
        #expect(try session.shutDown() == 0)
    }

    @Test func documentsThatAreNotOpenAreErrors() throws {
        let session = try start()
        for method in ["definition", "references", "documentHighlight", "documentLink", "codeLens", "inlayHint"] {
            let params: JSON = [
                "textDocument": ["uri": "file:///news/none.txt"], "position": ["line": 0, "character": 0],
                "range": range(0, 0, 1),
            ]
            #expect(try session.request("textDocument/" + method, params)["error"]?["code"] == -32602)
        }
        #expect(try session.shutDown() == 0)
    }

    @Test func tokensThatChangedAreEditsOfThoseBefore() throws {
        let session = try start()
        let full = try ask(session, "semanticTokens/full", 0, 0)
        let first = try #require(full["resultId"])
        let same = try ask(session, "semanticTokens/full/delta", 0, 0, ["previousResultId": first])
        #expect(same["edits"] == [])
        let edit: JSON = ["range": range(0, 4, 4), "text": "county "]
        session.notify(
            "textDocument/didChange",
            ["textDocument": ["uri": .string(gazette), "version": 2], "contentChanges": [edit]])
        let second = try #require(same["resultId"])
        let delta = try ask(session, "semanticTokens/full/delta", 0, 0, ["previousResultId": second])
        var data = full["data"]?.array ?? []
        for edit in delta["edits"]?.array ?? [] {
            let start = Int(edit["start"]?.integer ?? 0)
            let end = start + Int(edit["deleteCount"]?.integer ?? 0)
            data.replaceSubrange(start..<end, with: edit["data"]?.array ?? [])
        }
        #expect(try ask(session, "semanticTokens/full", 0, 0)["data"]?.array == data)
        let unknown = try ask(session, "semanticTokens/full/delta", 0, 0, ["previousResultId": "other"])
        #expect(unknown["data"]?.array == data)
        let part = try ask(session, "semanticTokens/range", 0, 0, ["range": range(1, 0, 0)])
        #expect(part["data"] == [])
        #expect(try session.shutDown() == 0)
    }

    @Test(arguments: [
        ("own", ["claim", "denial", "quote", "numberConflict"]),
        ("standard", ["type", "function", "macro", "enumMember"]),
    ])
    func tokenTypesAreThoseOfTheSettings(types: String, legend: [String]) throws {
        let session = try ProgramSession()
        let result = try session.initialize(options: ["gainsay": ["tokenTypes": .string(types)]])
        let told = result["capabilities"]?["semanticTokensProvider"]?["legend"]?["tokenTypes"]?.array
        #expect(told == legend.map { .string($0) })
        #expect(try session.shutDown() == 0)
    }

    @Test func theUnitOfColumnsIsThatOfTheSettings() throws {
        let session = try ProgramSession()
        let offered: JSON = ["general": ["positionEncodings": ["utf-16"]]]
        let result = try session.initialize(offered, options: ["gainsay": ["positionEncoding": "utf-8"]])
        #expect(result["capabilities"]?["positionEncoding"] == "utf-8")
        #expect(try session.shutDown() == 0)
    }

    @Test func whatIsShownIsAskedForAgainWhenSettingsChange() throws {
        let session = try start([
            "workspace": [
                "semanticTokens": ["refreshSupport": true], "codeLens": ["refreshSupport": true],
                "inlayHint": ["refreshSupport": true],
            ]
        ])
        session.notify(
            "workspace/didChangeConfiguration", ["settings": ["gainsay": ["kinds": ["numberConflict": "off"]]]])
        for feature in ["semanticTokens", "codeLens", "inlayHint"] {
            let asked = try session.request(from: "workspace/\(feature)/refresh")
            #expect(asked["params"] == nil)
        }
        #expect(try ask(session, "codeLens", 0, 0).array?.map { $0["command"]?["title"] } == ["1 denial"])
        #expect(try session.shutDown() == 0)
    }

    @Test func symbolsAreFoundInAllDocuments() throws {
        let session = try start()
        let symbols = try session.request("workspace/symbol", ["query": "people"])["result"]?.array ?? []
        #expect(symbols.map { $0["name"] } == ["12 people", "17 people"])
        #expect(symbols.map { $0["containerName"] } == ["gazette", "wire"])
        #expect(try ask(session, "documentLink", 0, 0).array?.map { $0["target"] } == ["https://example.org/flood"])
        #expect(try session.shutDown() == 0)
    }

    @Test func unitsAreHintedAndInserted() throws {
        let capabilities: JSON = [
            "textDocument": [
                "codeAction": [
                    "codeActionLiteralSupport": [:], "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
                ]
            ]
        ]
        let session = try start(capabilities, options: ["gainsay": ["unitHints": "metric"]])
        let hints = try ask(session, "inlayHint", 0, 0, ["range": range(2, 0, 30)]).array ?? []
        #expect(hints.map { $0["label"] } == ["(1,450 km)"])
        #expect(hints.map { $0["position"] } == [["line": 2, "character": 20]])
        let context: JSON = ["diagnostics": [], "only": ["refactor"]]
        let actions = try ask(session, "codeAction", 0, 0, ["range": range(2, 12, 12), "context": context]).array ?? []
        #expect(actions.map { $0["title"] } == ["Insert “(1,450 km)”"])
        let resolved = try session.request("codeAction/resolve", actions[0])["result"]
        let change = resolved?["edit"]?["changes"]?[gazette]?.array?.first
        #expect(change == ["range": range(2, 20, 20), "newText": " (1,450 km)"])
        session.notify(
            "textDocument/didChange",
            ["textDocument": ["uri": .string(gazette), "version": 2], "contentChanges": [["text": "It rained."]]])
        #expect(try session.request("codeAction/resolve", actions[0])["error"]?["code"] == -32801)
        #expect(try session.request("codeAction/resolve", ["title": "x"])["result"] == ["title": "x"])
        #expect(
            try session.request("codeAction/resolve", ["title": "x", "data": [:]])["error"]?["code"] == -32602)
        #expect(try session.shutDown() == 0)
    }

    @Test func clientsWithoutActionsGetCommands() throws {
        let session = try start([
            "workspace": ["applyEdit": true], "window": ["showDocument": ["support": true]],
        ])
        let context: JSON = ["diagnostics": []]
        let commands =
            try ask(session, "codeAction", 0, 0, ["range": range(0, 17, 17), "context": context]).array ?? []
        let show = try #require(commands.first { $0["command"] == "gainsay.show" })
        _ = try session.request("workspace/executeCommand", show)
        let shown = try session.request(from: "window/showDocument")
        #expect(shown["params"]?["uri"] == .string(wire))
        #expect(shown["params"]?["selection"] == range(0, 17, 26))
        let inserted =
            try ask(session, "codeAction", 0, 0, ["range": range(2, 12, 12), "context": context]).array ?? []
        #expect(inserted.map { $0["command"] } == ["gainsay.insert"])
        _ = try session.request("workspace/executeCommand", inserted[0])
        let applied = try session.request(from: "workspace/applyEdit")
        #expect(applied["params"]?["edit"]?["changes"]?[gazette]?.array?.count == 1)
        #expect(try session.shutDown() == 0)
    }

    @Test func aLensCountsAndLeadsOn() throws {
        let session = try start()
        let lenses = try ask(session, "codeLens", 0, 0).array ?? []
        #expect(
            lenses.map { $0["command"]?["title"] } == [
                "1 figure disagrees · 1 denial", "12 people: 1 article · 17 people: 1 article",
            ])
        let command = try #require(lenses[1]["command"])
        #expect(try session.request("workspace/executeCommand", command)["error"]?["code"] == -32803)
        #expect(try session.shutDown() == 0)
    }

    /// A session with two documents that disagree.
    private func start(_ capabilities: JSON = [:], options: JSON = nil) throws -> ProgramSession {
        let session = try ProgramSession()
        try session.initialize(capabilities, options: options)
        session.open(gazette, text)
        session.open(wire, "The sheriff said 17 people died in the flood at Halden.")
        return session
    }

    private func ask(
        _ session: ProgramSession, _ method: String, _ line: Int64, _ character: Int64, _ more: JSON = [:]
    ) throws -> JSON {
        var params = more.object ?? JSONObject()
        params["textDocument"] = ["uri": .string(gazette)]
        params["position"] = ["line": .integer(line), "character": .integer(character)]
        return try session.request("textDocument/" + method, .object(params))["result"] ?? nil
    }
}

/// A range of one line.
private func range(_ line: Int64, _ start: Int64, _ end: Int64) -> JSON {
    [
        "start": ["line": .integer(line), "character": .integer(start)],
        "end": ["line": .integer(line), "character": .integer(end)],
    ]
}
