import JSONRPC

/// Messages from a server that are compared in order with each other: responses to one id, notifications of one method on one
/// document.
struct MessageKey: Hashable {
    private let text: String

    /// How people are told of such a message.
    var description: String { text }

    /// - Parameter methods: of the client's requests by their ids.
    init(_ message: JSON, methods: [JSON: String]) {
        if let method = message["method"]?.string {
            let subject = message["params"]?["uri"] ?? message["params"]?["token"]
            text = method + (subject.map { " of \($0.short)" } ?? "")
        } else if let ids = message.array?.map({ $0["id"] ?? .null }) {
            text = "response to the batch \(JSON.array(ids).short)"
        } else if let id = message["id"] {
            text = "response \(id.short)" + (methods[id].map { " to \($0)" } ?? "")
        } else {
            text = "what is no message"
        }
    }

    init(text: String) { self.text = text }
}

extension JSON {
    /// On one line: a string without quotation marks, and of what is long its beginning.
    var short: String {
        let text = string ?? String(decoding: serialized(), as: UTF8.self)
        return text.count > 200 ? text.prefix(200) + "…" : text
    }
}

extension Double {
    /// Without a fraction where there is none.
    var short: String { Int(exactly: self).map(String.init) ?? String(self) }
}
