import JSONRPC
import TestSupport
import Testing

/// A piece, how often it is repeated, and the language of the document.
private let texts: [(piece: String, count: Int, language: String)] = [
    ("word ", 4_000, "text"), ("a", 100_000, "text"), ("\"", 10_000, "text"), ("“", 10_000, "text"),
    ("7", 100_000, "text"),
    ("1,", 3_000, "text"), ("said ", 4_000, "text"), ("denied ", 1_000, "text"), ("(", 10_000, "text"),
    ("[", 100_000, "text"),
    ("\n", 100_000, "text"), ("Roe said that 12 people died. ", 300, "text"), ("a\u{301}\u{327}", 20_000, "text"),
    ("\u{0}", 50_000, "text"), (" ", 100_000, "text"), ("\u{1F469}\u{200D}", 10_000, "text"),
    ("[", 20_000, "markdown"), ("![", 10_000, "markdown"), ("> ", 20_000, "markdown"), ("- ", 20_000, "markdown"),
    ("*a ", 10_000, "markdown"), ("`", 50_000, "markdown"), ("|a|b|\n|-|-|\n", 3_000, "markdown"),
    ("[a](", 5_000, "markdown"),
    ("<div>", 20_000, "html"), ("<b>", 20_000, "html"), ("<table><tr><td>", 5_000, "html"), ("<i><p>", 10_000, "html"),
    ("<!--", 20_000, "html"), ("&#60;", 10_000, "html"), ("<a b=c ", 10_000, "html"), ("<", 10_000, "html"),
]

extension LimitTests {
    @Suite("texts of one thing repeated")
    struct PathologicalTextTests {
        /// A request for another document comes behind the text, and is answered; then the text itself is asked for, edited and closed.
        @Test(arguments: texts.indices) func requestsForOtherDocumentsAreAnsweredInOrder(index: Int) throws {
            let (piece, count, language) = texts[index]
            let session = try ProgramSession()
            try session.initialize()
            let uri = "file:///news/long.x"
            session.open("file:///other/a.txt", "Mayor Ruiz denied that the dam had failed.")
            session.open(uri, String(repeating: piece, count: count), language: language)
            for id in 1...20 {
                session.send([
                    "jsonrpc": "2.0", "id": .integer(Int64(100 + id)), "method": "textDocument/hover",
                    "params": [
                        "textDocument": ["uri": "file:///other/a.txt"], "position": ["line": 0, "character": 12],
                    ],
                ])
            }
            for id in 1...20 {
                let answer = try session.response(to: .integer(Int64(100 + id)))
                #expect(answer["result"]?["contents"] != nil, "\(piece)")
            }
            let edit: JSON = [
                "textDocument": ["uri": .string(uri), "version": 2],
                "contentChanges": [
                    [
                        "range": ["start": ["line": 0, "character": 1], "end": ["line": 0, "character": 1]],
                        "text": "It rained. ",
                    ]
                ],
            ]
            session.notify("textDocument/didChange", edit)
            #expect(
                try session.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])["error"]
                    == nil)
            session.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
            #expect(try session.shutDown() == 0)
        }
    }
}
