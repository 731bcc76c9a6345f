import AnnotationProtocol
import JSONRPC

/// All cases, run once: those about streams with a process each, the others in one session after the other.
struct ConformanceRun: Sendable {
    /// What is wrong, by the name of the case.
    private(set) var complaints: [String: String] = [:]
    /// Everything that the program said.
    private(set) var records: [Client.Record] = []

    /// Runs when it is first asked for.
    static let shared = Result { try ConformanceRun() }

    static let streamCases = lifecycleCases + framingCases
    static let sessionCases = messageCases + jsonCases + documentCases + ownMethodCases + cancellationCases

    static var names: [String] {
        (streamCases + sessionCases).map(\.name)
            + PositionEncoding.allCases.flatMap { encoding in editCases.map { name(of: $0, encoding) } }
    }

    private init() throws {
        for item in Self.streamCases {
            let client = try Client()
            client.send(item.writes)
            let (answers, status) = client.end()
            check(item, answers)
            if status != item.status { complain(item.name, "the status is \(status)") }
            records += client.records
        }
        try runSession()
        for encoding in PositionEncoding.allCases { try runEdits(encoding) }
    }

    private mutating func runSession() throws {
        let client = try Client()
        _ = try client.request("initialize", ["processId": nil, "rootUri": nil, "capabilities": [:]])
        client.send("initialized", [:])
        for item in Self.sessionCases {
            client.send(item.writes)
            check(item, try client.answers())
        }
        records += client.records
    }

    private mutating func check(_ item: Case, _ answers: [JSON]) {
        let fits = answers.count == item.answers.count && zip(item.answers, answers).allSatisfy { $0.fits($1) }
        if !fits {
            complain(
                item.name, "answered: \(answers.map { String(decoding: $0.serialized().prefix(400), as: UTF8.self) })")
        }
    }

    private mutating func complain(_ name: String, _ complaint: String) {
        complaints[name] = (complaints[name].map { $0 + "\n" } ?? "") + complaint
    }

    private static func name(of item: EditCase, _ encoding: PositionEncoding) -> String {
        "\(encoding.rawValue): \(item.name)"
    }

    private mutating func runEdits(_ encoding: PositionEncoding) throws {
        let client = try Client()
        let capabilities: JSON = ["general": ["positionEncodings": [.string(encoding.rawValue)]]]
        let params: JSON = ["processId": nil, "rootUri": nil, "capabilities": capabilities]
        let agreed = try client.request("initialize", params)?["capabilities"]?["positionEncoding"]?.string
        client.send("initialized", [:])
        for (number, item) in editCases.enumerated() {
            let (edited, fresh) = ("file:///edits/\(number)/a.txt", "file:///edits/\(number)b/a.txt")
            client.open(edited, item.text)
            client.send("textDocument/didChange", item.params(uri: edited, encoding))
            client.open(fresh, item.result)
            let (found, expected) = (try client.annotations(edited), try client.annotations(fresh))
            let name = Self.name(of: item, encoding)
            if agreed != encoding.rawValue { complain(name, "\(agreed ?? "no encoding") was agreed on") }
            if found == nil || found != expected { complain(name, "\(found ?? nil) is not \(expected ?? nil)") }
        }
        records += client.records
    }
}

extension Client {
    fileprivate func open(_ uri: String, _ text: String) {
        send(
            "textDocument/didOpen",
            ["textDocument": ["uri": .string(uri), "languageId": "text", "version": 1, "text": .string(text)]])
    }

    fileprivate func annotations(_ uri: String) throws -> JSON? {
        try request("annotation/document", ["textDocument": ["uri": .string(uri)], "layers": "all"])?["annotations"]
    }
}

extension EditCase {
    fileprivate func params(uri: String, _ encoding: PositionEncoding) -> JSON {
        func position(_ place: Place) -> JSON {
            ["line": .integer(place.line), "character": .integer(place.column(in: encoding))]
        }
        let changes = self.changes.map { change -> JSON in
            guard let range = change.range else { return ["text": .string(change.text)] }
            return ["range": ["start": position(range.0), "end": position(range.1)], "text": .string(change.text)]
        }
        return ["textDocument": ["uri": .string(uri), "version": 2], "contentChanges": .array(changes)]
    }
}
