import JSONRPC
import TestSupport
import Testing

/// After each edit a document has the annotations that its text has as a new article.
@Suite("gainsay serve: edited documents")
struct EditedDocumentTests {
    private static let uri: JSON = "file:///news/ostvik.txt"

    @Test(arguments: ["text", "markdown", "html"], 1...2) func areThoseOfAFreshAnalysis(
        languageID: String, seed: UInt64
    ) throws {
        let session = try ProgramSession()
        try session.initialize()
        session.notify(
            "textDocument/didOpen",
            ["textDocument": ["uri": Self.uri, "languageId": .string(languageID), "version": 1, "text": ""]])
        var edits = RandomEdits(of: "", seed: seed, withMarkup: languageID != "text")
        for version: Int64 in 2...41 {
            session.notify(
                "textDocument/didChange",
                [
                    "textDocument": ["uri": Self.uri, "version": .integer(version)],
                    "contentChanges": [edits.next()],
                ])
            let edited = try session.request(
                "annotation/document", ["textDocument": ["uri": Self.uri], "layers": "all"])
            var article = JSONObject([("id", "ostvik"), ("text", .string(edits.text))])
            article["format"] = languageID == "text" ? nil : .string(languageID)
            let fresh = try session.request(
                "annotation/annotate", ["articles": [.object(article)], "layers": "all"])
            let expected = fresh["result"]?["articles"]?.array?.first?["annotations"]
            try #require(
                edited["result"]?["annotations"]?.withoutPlaces == expected, "version \(version): \(edits.text)")
        }
        #expect(try session.shutDown() == 0)
    }
}
