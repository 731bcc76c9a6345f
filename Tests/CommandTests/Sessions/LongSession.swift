import JSONRPC

/// The client's part of a session with thousands of edits, made from a seed. At intervals the client asks for the annotations of the
/// document and for those of the same text as an article by itself, which are those of a fresh analysis.
struct LongSession: Sendable, CustomStringConvertible {
    let name: String
    let seed: UInt64
    /// Of the document and of the article.
    let languageID: String
    let format: String?

    static let all = [
        LongSession(name: "long-plain", seed: 1, languageID: "text", format: nil),
        LongSession(name: "long-markdown", seed: 2, languageID: "markdown", format: "markdown"),
        LongSession(name: "long-html", seed: 3, languageID: "html", format: "html"),
    ]

    private static let messageCount: Int64 = 600
    private static let editsPerMessage = 4
    private static let messagesPerQuestion: Int64 = 40
    private static let uri: JSON = "file:///news/ostvik.txt"

    var description: String { name }

    /// What stands in the session's file but for what the server says.
    var lines: [JSON] {
        var edits = RandomEdits(of: "", seed: seed, withMarkup: format != nil)
        var lines = [header] + start
        for number in 1...Self.messageCount {
            let changes = (0..<Self.editsPerMessage).map { _ in edits.next() }
            let version = JSON.integer(number + 1)
            lines.append(
                notification(
                    "textDocument/didChange",
                    ["textDocument": ["uri": Self.uri, "version": version], "contentChanges": .array(changes)]))
            if number % Self.messagesPerQuestion == 0 { lines += questions(3 * number, about: edits.text) }
        }
        return lines + [request(.integer(2), "shutdown"), wait(2), notification("exit")]
    }

    private var header: JSON {
        [
            "v": 1, "name": .string(name), "root": "", "framing": "headers",
            "ignore": ["confidence", "speakerConfidence"],
        ]
    }

    private var start: [JSON] {
        let document: JSON = ["uri": Self.uri, "languageId": .string(languageID), "version": 1, "text": ""]
        return [
            request(1, "initialize", ["processId": nil, "capabilities": ["textDocument": ["diagnostic": [:]]]]),
            wait(1),
            notification("initialized", [:]), notification("textDocument/didOpen", ["textDocument": document]),
        ]
    }

    private func questions(_ id: Int64, about text: String) -> [JSON] {
        var article = JSONObject([("id", "ostvik"), ("text", .string(text))])
        article["format"] = format.map(JSON.string)
        return [
            request(.integer(id), "annotation/document", ["textDocument": ["uri": Self.uri]]),
            request(.integer(id + 1), "annotation/annotate", ["articles": [.object(article)]]),
            request(.integer(id + 2), "textDocument/diagnostic", ["textDocument": ["uri": Self.uri]]), wait(id + 2),
        ]
    }

    private func wait(_ id: Int64) -> JSON { ["wait": ["id": .integer(id)]] }

    private func request(_ id: JSON, _ method: String, _ params: JSON? = nil) -> JSON {
        var message = JSONObject([("jsonrpc", "2.0"), ("id", id), ("method", .string(method))])
        message["params"] = params
        return ["dir": "c2s", "msg": .object(message)]
    }

    private func notification(_ method: String, _ params: JSON? = nil) -> JSON {
        var message = JSONObject([("jsonrpc", "2.0"), ("method", .string(method))])
        message["params"] = params
        return ["dir": "c2s", "msg": .object(message)]
    }
}
