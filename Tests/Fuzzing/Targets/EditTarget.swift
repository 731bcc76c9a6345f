import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Markup
import Stories
import Text

/// After each edit an article has the annotations of a fresh one, and so has a document of the server after all of them.
///
/// The input is a byte for the markup, and parts with 0x1E between them: the text, then for each edit two bytes for its place, one
/// for how many bytes go, and those that come.
func checkEdits(_ input: [UInt8]) throws(Violation) {
    let markup = [nil, nil, MarkupFormat.markdown, .html][Int(input.first ?? 0) % 4]
    let parts = parts(of: Array(input.dropFirst()))
    var edited = EditedArticle(repaired(parts[0]), markup: markup)
    for part in parts.dropFirst().prefix(8) { try edited.apply(part) }
    try edited.checkFacts()
    try edited.checkServer()
}

private struct EditedArticle {
    private let markup: MarkupFormat?
    private let original: [UInt8]
    private var text: [UInt8]
    private var article: Article
    private var facts: ArticleFacts
    private var changes: [JSON] = []

    init(_ text: [UInt8], markup: MarkupFormat?) {
        self.markup = markup
        self.text = text
        original = text
        article = annotator.annotate(Document(source: text, markup: markup))
        facts = ArticleFacts(article)
    }

    mutating func apply(_ edit: ArraySlice<UInt8>) throws(Violation) {
        var source = ByteSource(Array(edit))
        let lines = LineTable(bytes: text, unit: .utf16)
        let start = characterStart((source.byte() << 8 | source.byte()) % (text.count + 1))
        let end = characterStart(min(text.count, start + source.byte()))
        let new = repaired(source.rest)
        changes.append([
            "range": ["start": position(of: start, in: lines), "end": position(of: end, in: lines)],
            "text": .string(String(decoding: new, as: UTF8.self)),
        ])
        text.replaceSubrange(start..<end, with: new)
        let document = Document(source: text, markup: markup)
        article = annotator.annotate(document, reusing: article)
        facts = ArticleFacts(article, reusing: facts)
        try expect(article.annotations == annotator.annotate(document).annotations, "an edit gives other annotations")
    }

    /// What is compared of the edited article is what is compared of a fresh one.
    func checkFacts() throws(Violation) {
        let other = StoryArticle(id: "o", article: annotator.annotate(Document(source: original, markup: markup)))
        func story(_ facts: ArticleFacts?) -> [UInt8] {
            Stories.compare(
                [StoryArticle(id: "e", article: article, facts: facts), other], story: "s", threshold: 0
            ).storyObject.json.serialized()
        }
        try expect(story(facts) == story(nil), "an edit gives another story")
    }

    /// A client that sends the edits is told what one is told that opens the text as it is at the end.
    func checkServer() throws(Violation) {
        let incremental = try annotations { (server) throws(Violation) in
            try server.send(opening(original))
            for change in changes {
                try server.idle()
                try server.send(message("textDocument/didChange", ["contentChanges": [change]]))
            }
        }
        let fresh = try annotations { (server) throws(Violation) in try server.send(opening(text)) }
        try expect(incremental == fresh, "edits give other answers of the server")
    }

    private func annotations(
        after talk: (ServerUnderTest) throws(Violation) -> Void
    ) throws(Violation) -> [JSON?] {
        let server = ServerUnderTest()
        try server.send(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": ["capabilities": [:]]])
        try talk(server)
        return try ["annotation/document", "textDocument/documentSymbol", "textDocument/semanticTokens/full"].map {
            (method) throws(Violation) in
            let answer = try server.send(message(method, ["layers": "all"], id: 1)).last
            return answer?["result"]?["annotations"] ?? answer?["result"]?["data"] ?? answer?["result"]
        }
    }

    private func opening(_ text: [UInt8]) -> JSON {
        let language: JSON = .string(markup?.rawValue ?? "plaintext")
        let document: JSON = [
            "uri": "untitled:1", "version": 1, "languageId": language,
            "text": .string(String(decoding: text, as: UTF8.self)),
        ]
        return message("textDocument/didOpen", ["textDocument": document])
    }

    private func message(_ method: String, _ params: KeyValuePairs<String, JSON>, id: Int64? = nil) -> JSON {
        var params = JSONObject(params.map { ($0.key, $0.value) })
        if params["textDocument"] == nil { params["textDocument"] = ["uri": "untitled:1", "version": 2] }
        var message = JSONObject([("jsonrpc", "2.0"), ("method", .string(method)), ("params", .object(params))])
        message["id"] = id.map { .integer($0) }
        return .object(message)
    }

    private func position(of offset: Int, in lines: LineTable) -> JSON {
        [
            "line": .integer(Int64(lines.line(ofOffset: offset))),
            "character": .integer(Int64(lines.column(ofOffset: offset))),
        ]
    }

    private func characterStart(_ offset: Int) -> Int {
        var offset = offset
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
