import AnnotationProtocol
import JSONRPC

/// What a client knows after what it has said, in the terms of the session.
struct ClientState {
    struct Document {
        var uri: String
        var language: JSON
        var version: JSON
        var text: DocumentText
    }

    private let encoding: PositionEncoding
    private(set) var initialize: JSON?
    /// By decoded URI.
    private(set) var documents: [String: Document] = [:]
    /// Notifications that hold until the end: settings, folders.
    private(set) var standing: [JSON] = []
    /// The last texts of each document with their versions.
    private var texts: [String: [(version: JSON, text: DocumentText)]] = [:]
    private static let keptVersions = 64

    /// Notifications about the moment, or about documents.
    private static let passing: Set<String> = [
        "exit", "$/cancelRequest", "window/workDoneProgress/cancel", "workspace/didChangeWatchedFiles",
    ]

    /// - Parameter encoding: of the positions in the session.
    init(encoding: PositionEncoding) { self.encoding = encoding }

    /// Takes note of what the client says.
    mutating func take(_ message: JSON) {
        for message in message.array ?? [message] { takeOne(message) }
    }

    /// The text of a document; nil where it is not open.
    func text(of uri: String, version: JSON? = nil) -> DocumentText? {
        let key = Self.key(uri)
        return version.flatMap { version in texts[key]?.last { $0.version == version }?.text } ?? documents[key]?.text
    }

    private mutating func takeOne(_ message: JSON) {
        guard let method = message["method"]?.string else { return }
        let document = message["params"]?["textDocument"]
        let key = document?["uri"]?.string.map(Self.key)
        switch method {
        case "initialize": initialize = message
        case "textDocument/didOpen":
            guard let document, let key, let uri = document["uri"]?.string, let text = document["text"]?.string else {
                break
            }
            documents[key] = Document(
                uri: uri, language: document["languageId"] ?? "text", version: document["version"] ?? 0,
                text: DocumentText(Array(text.utf8)))
            remember(key)
        case "textDocument/didChange":
            guard let key, var old = documents[key] else { break }
            for change in message["params"]?["contentChanges"]?.array ?? [] {
                old.text = old.text.applying(change, encoding)
            }
            old.version = document?["version"] ?? old.version
            documents[key] = old
            remember(key)
        case "textDocument/didClose": key.map { documents[$0] = nil }
        case _ where method.hasPrefix("textDocument/") || message["id"] != nil || Self.passing.contains(method): break
        default: standing.append(message)
        }
    }

    private mutating func remember(_ key: String) {
        guard let document = documents[key] else { return }
        var kept = texts.removeValue(forKey: key) ?? []
        if kept.count == Self.keptVersions { kept.removeFirst() }
        texts[key] = kept + [(document.version, document.text)]
    }

    private static func key(_ uri: String) -> String { decodingPercents(uri[...]) }
}
