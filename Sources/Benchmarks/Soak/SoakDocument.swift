import JSONRPC
import Learning
import Text

/// A document that is edited at random and stays about as long as it was.
struct SoakDocument {
    let uri: String
    /// What the server called its last answer with tokens.
    var resultID: JSON = "1"
    private var bytes: [UInt8]
    private let length: Int
    private var version: Int64 = 1

    private static let inserted = [
        " and", " not", " said", " at least 12", " people", "\n", ". The mayor denied that", " “no,” ", " ’s", " é",
        ",",
        " according to Ann Roe", "\nOfficials said 17 people were hurt.", " 900 miles (1,448 km)", " 😀", "”", "“", " x",
    ]

    init(uri: String, text: String, words: Int) {
        self.uri = uri
        bytes = Array(text.utf8)
        length = bytes.count
    }

    var identifier: JSON { ["uri": .string(uri)] }

    func open(in client: LanguageClient) {
        let document: JSON = [
            "uri": .string(uri), "languageId": "plaintext", "version": .integer(version),
            "text": .string(String(decoding: bytes, as: UTF8.self)),
        ]
        client.notify("textDocument/didOpen", ["textDocument": document])
    }

    /// Puts something in, or takes something out, at any place.
    mutating func edit(in client: LanguageClient, using random: inout SeededGenerator) {
        let isGrowing = Int.random(in: 0..<2 * length, using: &random) > bytes.count
        let lines = LineTable(bytes: bytes, unit: .utf16)
        let start = place(using: &random)
        let end = isGrowing ? start : place(atMost: start + Int.random(in: 1...40, using: &random))
        let text = isGrowing ? Self.inserted.randomElement(using: &random) ?? "" : ""
        version += 1
        let range: JSON = ["start": position(start, lines), "end": position(end, lines)]
        client.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": .integer(version)],
                "contentChanges": [["range": range, "text": .string(text)]],
            ])
        bytes.replaceSubrange(start..<end, with: text.utf8)
    }

    /// Params for any request about some place of the document.
    func params(adding others: JSON, using random: inout SeededGenerator) -> JSONObject {
        let lines = LineTable(bytes: bytes, unit: .utf16)
        let (start, end) = (place(using: &random), place(using: &random))
        let range: JSON = ["start": position(min(start, end), lines), "end": position(max(start, end), lines)]
        var params = JSONObject([
            ("textDocument", identifier), ("position", position(start, lines)), ("range", range),
            ("context", ["diagnostics": [], "includeDeclaration": true]), ("previousResultId", resultID),
        ])
        for member in others.object?.members ?? [] { params[member.key] = member.value }
        return params
    }

    private func place(using random: inout SeededGenerator) -> Int {
        place(atMost: Int.random(in: 0...bytes.count, using: &random))
    }

    /// The start of the character there.
    private func place(atMost offset: Int) -> Int {
        var offset = min(offset, bytes.count)
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    private func position(_ offset: Int, _ lines: LineTable) -> JSON {
        [
            "line": .integer(Int64(lines.line(ofOffset: offset))),
            "character": .integer(Int64(lines.column(ofOffset: offset))),
        ]
    }
}
