import JSONRPC
import TestSupport
import Testing

private let gazette = "file:///news/halden/gazette.txt"
private let wire = "file:///news/halden/wire.txt"
private let text = """
    The sheriff said 12 people died in the flood at Halden.

    “We warned *everyone* twice,” said Mayor Ana Ruiz. Mayor Ruiz denied that the dam had failed.

    """

@Suite("gainsay serve: features")
struct FeatureTests {
    @Test func hoverSaysWhoAndWhatDisagrees() throws {
        let session = try start(["textDocument": ["hover": ["contentFormat": ["markdown", "plaintext"]]]])
        let figure = try hover(session, 0, 18)
        #expect(figure["contents"]?["kind"] == "markdown")
        let value = figure["contents"]?["value"]?.string ?? ""
        #expect(value.contains("**12 people**"))
        #expect(value.contains("17 people"))
        #expect(value.contains("heriff"))
        #expect(figure["range"]?["start"]?["character"] == 17)
        #expect(figure["range"]?["end"]?["character"] == 26)
        #expect(try hover(session, 1, 0) == .null)
        #expect(try session.shutDown() == 0)
    }

    @Test func hoverIsPlainTextForClientsWithoutMarkdown() throws {
        let session = try start([:])
        let contents = try hover(session, 0, 18)["contents"]
        #expect(contents?["kind"] == "plaintext")
        #expect(contents?["value"]?.string?.contains("**") == false)
        #expect(try session.shutDown() == 0)
    }

    @Test func symbolsAreATreeOfSpeakersWhereTheClientTakesOne() throws {
        let session = try start(["textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]])
        let symbols = try ask(session, "textDocument/documentSymbol").array ?? []
        let speakers = symbols.compactMap { $0["name"]?.string }
        #expect(speakers.contains { $0.hasSuffix("sheriff") })
        #expect(speakers.contains { $0.hasSuffix("Ruiz") })
        for symbol in symbols {
            for child in symbol["children"]?.array ?? [] { #expect(holds(symbol["range"], child["range"])) }
            #expect(holds(symbol["range"], symbol["selectionRange"]))
        }
        #expect(try session.shutDown() == 0)
    }

    @Test(arguments: [([1, 15, 16, 19, 24], [19, 24]), (nil, [5, 17])] as [([Int64]?, [Int64])])
    func symbolsAreOfKindsThatTheClientKnows(known: [Int64]?, kinds: [Int64]) throws {
        let valueSet: JSON = known.map { .array($0.map { .integer($0) }) } ?? nil
        let session = try start(["textDocument": ["documentSymbol": ["symbolKind": ["valueSet": valueSet]]]])
        let symbols = try ask(session, "textDocument/documentSymbol").array ?? []
        #expect(Set(symbols.compactMap { $0["kind"]?.integer }) == Set(kinds + [15, 16]))
        #expect(try session.shutDown() == 0)
    }

    @Test func symbolsAreAListForOthers() throws {
        let session = try start([:])
        let symbols = try ask(session, "textDocument/documentSymbol").array ?? []
        #expect(symbols.count > 2)
        for symbol in symbols { #expect(symbol["location"]?["uri"]?.string == gazette) }
        #expect(symbols.contains { $0["containerName"]?.string?.hasSuffix("Ruiz") == true })
        #expect(try session.shutDown() == 0)
    }

    @Test(arguments: [false, true])
    func tokensLieInOneLineAndOverlapOnlyWhereTheClientTakesThat(mayOverlap: Bool) throws {
        let session = try start(["textDocument": ["semanticTokens": ["overlappingTokenSupport": .bool(mayOverlap)]]])
        let data = try ask(session, "textDocument/semanticTokens/full")["data"]?.array?.compactMap(\.integer) ?? []
        let tokens = decode(data)
        let lengths = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.utf16.count)
        for token in tokens { #expect(token.start + token.length <= lengths[token.line]) }
        #expect(tokens.contains { $0.type == 3 && $0.line == 0 && $0.start == 17 && $0.length == 9 })
        #expect(Set(tokens.map(\.type)).isSuperset(of: [1, 2, 3]))
        let overlaps = zip(tokens, tokens.dropFirst()).filter { $0.line == $1.line && $0.start + $0.length > $1.start }
        #expect(overlaps.isEmpty == !mayOverlap)
        #expect(try session.shutDown() == 0)
    }

    @Test func annotateComparesArticlesThatAreNotOpen() throws {
        let session = try ProgramSession()
        let articles: JSON = [
            ["id": "a", "text": "The sheriff said 12 people died in the flood at Halden.", "story": "flood"],
            ["id": 4],
            ["id": "b", "text": "The sheriff said 17 people died in the flood at Halden.", "story": "flood"],
            ["id": "c", "text": "The sheriff said 19 people died in the flood at Halden."],
        ]
        let result = try session.request("annotation/annotate", ["articles": articles])["result"]
        let answered = result?["articles"]?.array ?? []
        #expect(answered.map { $0["id"] } == ["a", .null, "b", "c"])
        #expect(answered[1]["error"]?["code"] == "missingID")
        let stories = result?["stories"]?.array ?? []
        #expect(stories.map { $0["story"] } == ["flood"])
        #expect(
            stories.first?["conflicts"]?.array?.first?["members"]?.array?.compactMap { $0["article"] } == ["a", "b"])
        #expect(stories.first?["conflicts"]?.array?.first?["members"]?.array?.first?["range"] == nil)
        let alone = try session.request("annotation/annotate", ["articles": articles, "storyScope": "none"])["result"]
        #expect(alone?["stories"] == [])
        session.closeInput()
        #expect(session.exitStatus() == 0)
    }

    @Test func aRequestThatIsCancelledBeforeItsTurnSaysSo() throws {
        let session = try ProgramSession()
        try session.initialize()
        let long = String(repeating: text, count: 300)
        let articles: JSON = [["id": "a", "text": .string(long)]]
        let messages: [JSON] = [
            ["jsonrpc": "2.0", "id": 70, "method": "annotation/annotate", "params": ["articles": articles]],
            ["jsonrpc": "2.0", "id": 71, "method": "annotation/annotate", "params": ["articles": articles]],
            ["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": 71]],
        ]
        for message in messages { session.send(message) }
        #expect(try session.response(to: 70)["result"] != nil)
        #expect(try session.response(to: 71)["error"]?["code"] == -32800)
        #expect(try session.shutDown() == 0)
    }

    @Test func driftHasThePlacesOfTheWordsThatDiffer() throws {
        let session = try ProgramSession()
        try session.initialize()
        session.open(gazette, "“We shall mend every bridge before the winter,” said Mayor Ana Ruiz.")
        session.open(wire, "\n“We will mend every bridge before the winter,” said Mayor Ana Ruiz.")
        let drift = try ask(session, "annotation/story").array?.first?["drift"]?.array ?? []
        #expect(drift.map { $0["what"]?.string } == ["wording"])
        let ranges = drift.first?["members"]?.array?.map { $0["differsRanges"]?.array?.first } ?? []
        #expect(ranges.map { $0?["start"]?["line"]?.integer } == [0, 1])
        #expect(ranges.map { $0?["start"]?["character"]?.integer } == [4, 4])
        #expect(ranges.map { $0?["end"]?["character"]?.integer } == [9, 8])
        #expect(try session.shutDown() == 0)
    }

    private static let thresholds: [(options: JSON, count: Int)] = [
        (nil, 1), (["gainsay": ["threshold": 1]], 0), (["gainsay": ["threshold": 0]], 1),
        (["gainsay": ["threshold": "high"]], 1), (["gainsay": true], 1),
    ]

    @Test(arguments: thresholds)
    func conflictsBelowTheThresholdAreLeftOut(options: JSON, count: Int) throws {
        let session = try start([:], options: options)
        let stories = try ask(session, "annotation/story").array ?? []
        #expect(stories.map { $0["conflicts"]?.array?.count } == [count])
        #expect(try session.shutDown() == 0)
    }

    /// A session with two documents that disagree.
    private func start(_ capabilities: JSON, options: JSON = nil) throws -> ProgramSession {
        let session = try ProgramSession()
        try session.initialize(capabilities, options: options)
        session.open(gazette, text)
        session.open(wire, "The sheriff said 17 people died in the flood at Halden.")
        return session
    }

    private func ask(_ session: ProgramSession, _ method: String) throws -> JSON {
        try session.request(method, ["textDocument": ["uri": .string(gazette)]])["result"] ?? nil
    }

    private func hover(_ session: ProgramSession, _ line: Int64, _ character: Int64) throws -> JSON {
        let position: JSON = ["line": .integer(line), "character": .integer(character)]
        let params: JSON = ["textDocument": ["uri": .string(gazette)], "position": position]
        return try session.request("textDocument/hover", params)["result"] ?? nil
    }
}

private func decode(_ data: [Int64]) -> [(line: Int, start: Int, length: Int, type: Int)] {
    var tokens: [(line: Int, start: Int, length: Int, type: Int)] = []
    for index in stride(from: 0, to: data.count, by: 5) {
        let values = data[index..<(index + 5)].map { Int($0) }
        let last = tokens.last ?? (0, 0, 0, 0)
        let start = values[0] == 0 ? last.start + values[1] : values[1]
        tokens.append((last.line + values[0], start, values[2], values[3]))
    }
    return tokens
}

/// Whether a range lies inside another one.
private func holds(_ outer: JSON?, _ inner: JSON?) -> Bool {
    func place(_ range: JSON?, _ end: String) -> (Int64, Int64) {
        (range?[end]?["line"]?.integer ?? -1, range?[end]?["character"]?.integer ?? -1)
    }
    return place(outer, "start") <= place(inner, "start") && place(inner, "end") <= place(outer, "end")
}
