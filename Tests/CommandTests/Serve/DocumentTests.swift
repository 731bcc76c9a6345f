import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"
private let gazetteText = "The sheriff said 12 people died in the flood at Halden. 😀 Mayor Ruiz denied the claim."
private let wireText = "The sheriff said 17 people died in the flood at Halden."

@Suite("gainsay serve: open documents")
struct DocumentTests {
    @Test func figuresThatDisagreeAcrossDocumentsAreWarnings() throws {
        let session = try ProgramSession()
        try session.initialize(["textDocument": ["publishDiagnostics": ["relatedInformation": true]]])
        session.open(gazette, gazetteText)
        #expect(try codes(session.diagnostics(gazette, version: 1)) == ["denial"])
        session.open(wire, wireText)
        let conflict = try #require(try session.diagnostics(gazette, version: 1).first)
        #expect(conflict["code"] == "number-conflict")
        #expect(conflict["severity"] == 2)
        #expect(conflict["source"] == "gainsay")
        #expect(conflict["range"] == range(17, 26))
        #expect(conflict["message"]?.string?.contains("17 people") == true)
        let related = conflict["relatedInformation"]?.array ?? []
        #expect(related.map { $0["location"] } == [["uri": .string(wire), "range": range(17, 26)]])
        #expect(try session.shutDown() == 0)
    }

    @Test func anEditInOneDocumentWithdrawsTheWarningInTheOther() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.open(gazette, gazetteText)
        session.open(wire, wireText)
        #expect(try codes(session.diagnostics(wire, version: 1)) == ["number-conflict"])
        session.notify("textDocument/didChange", change(wire, 2, range(17, 19), "12"))
        #expect(try session.diagnostics(gazette, version: 1).map { $0["code"] } == ["denial"])
        #expect(try session.diagnostics(wire, version: 2) == [])
        #expect(try session.shutDown() == 0)
    }

    @Test func closingADocumentWithdrawsWhatItCaused() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.open(gazette, gazetteText)
        session.open(wire, wireText)
        #expect(try session.diagnostics(wire, version: 1).count == 1)
        session.notify("textDocument/didClose", ["textDocument": ["uri": .string(wire)]])
        let closed = try session.params(of: "textDocument/publishDiagnostics") { $0["uri"]?.string == wire }
        #expect(closed["diagnostics"] == [])
        #expect(try codes(session.diagnostics(gazette, version: 1)) == ["denial"])
        #expect(
            try session.request("annotation/document", ["textDocument": ["uri": .string(wire)]])["error"]?["code"]
                == -32602)
        #expect(try session.shutDown() == 0)
    }

    @Test func documentsOfOtherFoldersAreNotCompared() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.open(gazette, gazetteText)
        session.open("file:///news/other/wire.txt", wireText)
        #expect(try session.diagnostics("file:///news/other/wire.txt", version: 1) == [])
        let stories = try session.request("annotation/story")["result"]?.array ?? []
        #expect(stories.map { $0["story"] } == ["halden", "other"])
        #expect(try session.shutDown() == 0)
    }

    @Test func storyLeadsToItsMembers() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.open(gazette, gazetteText)
        session.open(wire, wireText)
        let stories = try session.request("annotation/story", ["textDocument": ["uri": .string(wire)]])["result"]
        let members = stories?.array?.first?["conflicts"]?.array?.first?["members"]?.array ?? []
        #expect(members.map { $0["uri"] } == [.string(gazette), .string(wire)])
        #expect(members.map { $0["article"] } == ["gazette", "wire"])
        #expect(members.map { $0["range"] } == [range(17, 26), range(17, 26)])
        #expect(try session.shutDown() == 0)
    }

    /// What the client offers, and the columns of "Mayor Ruiz denied the claim", which an emoji stands before.
    @Test(arguments: [
        (["utf-16", "utf-8"], "utf-8", 61), (["utf-16"], "utf-16", 59), (["utf-32", "utf-16"], "utf-16", 59),
        ([], "utf-16", 59),
        (["utf-32"], "utf-32", 58), (["utf-7"], "utf-16", 59),
    ])
    func columnsCountInTheAgreedEncoding(offered: [String], agreed: String, column: Int64) throws {
        let session = try ProgramSession()
        let capabilities: JSON = ["general": ["positionEncodings": .array(offered.map { .string($0) })]]
        let result = try session.initialize(capabilities)
        #expect(result["capabilities"]?["positionEncoding"]?.string == agreed)
        session.open(gazette, gazetteText)
        let denial = try #require(try session.diagnostics(gazette, version: 1).first)
        let start = try #require(denial["range"]?["start"]?["character"]?.integer)
        #expect(start == column + 11)
        let insertion = change(gazette, 2, range(column, column + 5), "General")
        session.notify("textDocument/didChange", insertion)
        let moved = try #require(try session.diagnostics(gazette, version: 2).first)
        #expect(moved["range"]?["start"]?["character"]?.integer == start + 2)
        #expect(try session.shutDown() == 0)
    }

    @Test func changesApplyInOrderAndPlacesPastTheEndAreTheEnd() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.open(wire, "x")
        session.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(wire), "version": 2],
                "contentChanges": [
                    ["text": "The sheriff said 12 people died."],
                    ["range": range(17, 19), "text": "1"],
                    ["range": range(18, 18), "text": "7"],
                    ["range": range(900, 901), "text": " Mayor Ruiz denied it."],
                ],
            ])
        #expect(try codes(session.diagnostics(wire, version: 2)) == ["denial"])
        let params: JSON = ["textDocument": ["uri": .string(wire)], "layers": "all"]
        let result = try session.request("annotation/document", params)["result"]
        let quantities = result?["annotations"]?.array?.filter { $0["kind"] == "quantity" } ?? []
        #expect(quantities.map { $0["value"] } == [[17, 17]])
        #expect(quantities.map { $0["range"] } == [range(17, 26)])
        #expect(try session.shutDown() == 0)
    }
}

private func codes(_ diagnostics: [JSON]) -> [JSON] { diagnostics.compactMap { $0["code"] } }

/// A range of the first line.
private func range(_ start: Int64, _ end: Int64) -> JSON {
    ["start": ["line": 0, "character": .integer(start)], "end": ["line": 0, "character": .integer(end)]]
}

private func change(_ uri: String, _ version: Int64, _ range: JSON, _ text: String) -> JSON {
    [
        "textDocument": ["uri": .string(uri), "version": .integer(version)],
        "contentChanges": [["range": range, "text": .string(text)]],
    ]
}
