import JSONRPC
import TestSupport
import Testing

private let markdown = """
    ---
    title: 99 people died
    ---
    # Flood at Halden

    The *sheriff* said **12** people died in the [flood](https://halden.example/19-people) at Halden.

    """
private let html = """
    <html><head><title>99 people died</title></head><body>
    <p>The sheriff said&nbsp;<b title="19 people died">17</b> people died<!-- 18 people died --> in the flood at Halden.</p>
    """

@Suite("Markdown and HTML")
struct MarkupTests {
    @Test func filesAreReadByTheirNamesAndComparedWithPlacesInTheirSources() throws {
        let folder = try TemporaryFolder()
        try folder.write("flood/gazette.md", markdown)
        try folder.write("flood/wire.html", html)
        let run = try Program.run(
            ["annotate", "--kinds", "numberConflict", "--with-text", "--story-scope", "folder", "flood"], in: folder.url
        )
        let lines = try run.lines.map { try JSON(parsing: Array($0.utf8)) }
        #expect(lines.compactMap { $0["id"]?.string } == ["gazette", "wire"])
        #expect(annotations(lines[0]).map { part(markdown, $0["span"]) } == ["12** people"])
        #expect(annotations(lines[1]).map { part(html, $0["span"]) } == ["17</b> people"])
        #expect(lines.prefix(2).flatMap(annotations).map { $0["text"] } == ["12 people", "17 people"])
        #expect(lines.last?["conflicts"]?.array?.count == 1)
    }

    @Test(arguments: [("markdown", "12** people"), ("html", "12"), ("plain", "12")])
    func theInputOptionAndTheMemberSayWhatATextIs(format: String, words: String) throws {
        let text = "The sheriff said **12** people died."
        let file = try Program.run("annotate", "--input", format, "--kinds", "quantity", input: Array(text.utf8))
        let line: JSON = ["id": "stdin", "text": .string(text), "format": .string(format)]
        let member = try Program.run("annotate", "--kinds", "quantity", input: line.serialized())
        #expect(file.text == member.text)
        #expect(try annotations(JSON(parsing: file.output)).map { part(text, $0["span"]) } == [words])
    }

    /// What the client calls the language, the name of the document, and the numbers that it has then.
    @Test(arguments: [
        ("markdown", "a.txt", ["4", "12"]), ("gfm", "a", ["4", "12"]), ("plaintext", "a.md", ["4", "12"]),
        ("plaintext", "a.txt", ["3", "4", "12"]), ("html", "a.md", ["3", "12"]), ("", "a.HTM", ["3", "12"]),
    ])
    func documentsAreReadByLanguageOrName(language: String, name: String, numbers: [String]) throws {
        let session = try ProgramSession()
        try session.initialize()
        let uri = "file:///news/\(name)"
        let text = "The sheriff said `3 cats`, <code>4 dogs</code> and 12 people died."
        session.open(uri, text, language: language)
        let params: JSON = ["textDocument": ["uri": .string(uri)], "layers": "all"]
        let found = try session.request("annotation/document", params)["result"]?["annotations"]?.array ?? []
        #expect(found.filter { $0["kind"] == "quantity" }.compactMap { part(text, $0["number"]) } == numbers)
        #expect(try session.shutDown() == 0)
    }

    @Test func anEditOfMarkupMovesWhatStandsBehindIt() throws {
        let session = try ProgramSession()
        try session.initialize()
        let uri = "file:///news/gazette.md"
        session.open(uri, markdown, language: "markdown")
        session.open("file:///news/wire.html", html, language: "html")
        let first = try session.params(of: "textDocument/publishDiagnostics") {
            $0["uri"]?.string == uri && $0["diagnostics"] != []
        }
        #expect(first["diagnostics"]?.array?.first?["range"] == range(5, 21, 32))
        session.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": 2],
                "contentChanges": [
                    ["range": range(5, 4, 5), "text": "[*"], ["range": range(5, 13, 14), "text": "*](x)"],
                ],
            ])
        let moved = try #require(try session.diagnostics(uri, version: 2).first)
        #expect(moved["range"] == range(5, 26, 37))
        let hover = try session.request(
            "textDocument/hover",
            ["textDocument": ["uri": .string(uri)], "position": ["line": 5, "character": 29]])
        #expect(hover["result"]?["range"] == range(5, 26, 37))
        #expect(try session.shutDown() == 0)
    }
}

private func annotations(_ line: JSON) -> [JSON] { line["annotations"]?.array ?? [] }

/// The part of a source that a span covers.
private func part(_ source: String, _ span: JSON?) -> String? {
    guard let ends = span?.array?.compactMap(\.integer), ends.count == 2 else { return nil }
    return String(decoding: Array(source.utf8)[Int(ends[0])..<Int(ends[1])], as: UTF8.self)
}

private func range(_ line: Int64, _ start: Int64, _ end: Int64) -> JSON {
    [
        "start": ["line": .integer(line), "character": .integer(start)],
        "end": ["line": .integer(line), "character": .integer(end)],
    ]
}
