import JSONRPC

/// A document that somebody types in: a letter at a time, at one place, and what was typed is deleted again.
struct EditedDocument {
    let uri: String
    let language: String
    let text: String
    private let line: Int
    private let character: Int
    private(set) var version: Int64 = 1
    private var typed = 0
    private var isDeleting = false
    private static let letters = Array(" and 40 others said they saw it")

    /// - Parameter place: where is typed, from 0; the text before it on its line is ASCII.
    init(uri: String, language: String, text: String, line: Int, character: Int) {
        self.uri = uri
        self.language = language
        self.text = text
        self.line = line
        self.character = character
    }

    var identifier: JSON { ["uri": .string(uri)] }

    func open(in client: LanguageClient) {
        let document: JSON = [
            "uri": .string(uri), "languageId": .string(language), "version": .integer(version), "text": .string(text),
        ]
        client.notify("textDocument/didOpen", ["textDocument": document])
    }

    /// Sends the next keystroke.
    mutating func type(in client: LanguageClient) {
        if typed == (isDeleting ? 0 : Self.letters.count) { isDeleting.toggle() }
        version += 1
        let start = character + typed - (isDeleting ? 1 : 0)
        let range: JSON = ["start": position(start), "end": position(character + typed)]
        let text = isDeleting ? "" : String(Self.letters[typed])
        typed += isDeleting ? -1 : 1
        client.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": .integer(version)],
                "contentChanges": [["range": range, "text": .string(text)]],
            ])
    }

    /// Whether a message has the diagnostics of the text as it stands.
    func isDiagnosed(by message: JSON) -> Bool {
        message["method"] == "textDocument/publishDiagnostics" && message["params"]?["uri"]?.string == uri
            && message["params"]?["version"]?.integer == version
    }

    private func position(_ character: Int) -> JSON {
        ["line": .integer(Int64(line)), "character": .integer(Int64(character))]
    }
}

extension EditedDocument {
    /// An article in which is typed behind a word in its middle.
    ///
    /// - Parameter text: lines of ASCII and others.
    init(article text: String, uri: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let middle = lines.indices.filter { $0 >= lines.count / 2 }.first { lines[$0].utf8.count > 40 } ?? 0
        let start = lines[middle].utf16.prefix(30).lastIndex(of: 0x20) ?? lines[middle].startIndex
        self.init(
            uri: uri, language: "plaintext", text: text, line: middle,
            character: lines[middle].utf16.distance(from: lines[middle].startIndex, to: start))
    }

    /// A program of as many lines as an article has sentences, in which is typed in a comment.
    static func program(language: String, uri: String) -> EditedDocument {
        let line: (Int) -> String =
            switch language {
            case "swift": { "func measure\($0)(_ x: Int) -> Int { x + \($0) }" }
            case "python": { "def measure\($0)(x): return x + \($0)\n\n" }
            default: { "int measure\($0)(int x) { return x + \($0); }" }
            }
        let comment = language == "python" ? "# what people" : "// what people"
        let text = comment + "\n\n" + (0..<120).map(line).joined(separator: "\n") + "\n"
        return EditedDocument(uri: uri, language: language, text: text, line: 0, character: comment.utf8.count)
    }
}
