import Foundation
import JSONRPC
import TestSupport
import Testing

private let folder = Program.packageFolder.appending(path: "Protocol")

/// What the server asks of its client and tells it by.
private let methodsOfTheServer: Set<String> = [
    "$/logTrace", "$/progress", "annotation/didChange", "client/registerCapability", "textDocument/publishDiagnostics",
    "window/logMessage",
    "window/showDocument",
    "window/showMessage", "window/workDoneProgress/create",
    "workspace/applyEdit", "workspace/diagnostic/refresh", "workspace/codeLens/refresh", "workspace/configuration",
    "workspace/inlayHint/refresh",
    "workspace/semanticTokens/refresh",
]

private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: path))) }

private func files(withExtension ending: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix("." + ending) }
}

/// The fenced blocks of README.md in a language, in order.
private func blocks(_ language: String) throws -> [String] {
    let lines = String(decoding: try bytes("README.md"), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    var blocks: [String] = []
    var open = false
    for line in lines {
        if line == "```" + language {
            open = true
            blocks.append("")
        } else if line == "```" {
            open = false
        } else if open {
            blocks[blocks.count - 1] += line + "\n"
        }
    }
    return blocks
}

@Suite("Protocol/")
struct ProtocolTests {
    private let schema: Schema

    init() throws { schema = try Schema(folder: folder.appending(path: "schema")) }

    @Test(arguments: files(withExtension: "json"))
    func isJSON(file: String) throws {
        _ = try JSON(parsing: bytes(file))
    }

    @Test func everyMethodHasAnExample() throws {
        let examples = try blocks("json").map { try JSON(parsing: Array($0.utf8)) }
        let shown = Set(examples.compactMap { $0["method"]?.string })
        let documented = String(decoding: try bytes("README.md"), as: UTF8.self).split(separator: "\n")
            .filter { $0.hasPrefix("### `") }.map { String($0.dropFirst(5).prefix { $0 != "`" }) }
        #expect(documented.count > 10)
        #expect(Set(documented) == shown)
    }

    @Test func ownMethodsAreInOpenRPC() throws {
        let openRPC = try JSON(parsing: bytes("openrpc.json"))
        let described = (openRPC["methods"]?.array ?? []).compactMap { $0["name"]?.string }
        let shown = try blocks("json").compactMap { try JSON(parsing: Array($0.utf8))["method"]?.string }
            .filter { $0.hasPrefix("annotation/") }
        #expect(Set(described) == Set(shown))
    }

    @Test func resultsInExamplesFitTheSchemas() throws {
        let examples = try blocks("json").map { try JSON(parsing: Array($0.utf8)) }
        #expect(examples.flatMap(problems) == [])
    }

    @Test func theServerAnswersTheRequestsInExamples() throws {
        let last = ["textDocument/didClose", "shutdown", "exit"]
        let examples = try blocks("json").map { try JSON(parsing: Array($0.utf8)) }
            .filter { $0["method"].map { !methodsOfTheServer.contains($0.string ?? "") } ?? false }
        let ordered =
            examples.filter { !last.contains($0["method"]?.string ?? "") }
            + last.flatMap { name in examples.filter { $0["method"]?.string == name } }
        let input = ordered.flatMap { message -> [UInt8] in message.serialized() + [0x0A] }
        let run = try Program.run("serve", "--framing", "lines", input: input)
        #expect(run.status == 0)
        let answers = try run.lines.map { try JSON(parsing: Array($0.utf8)) }
        for id in ordered.compactMap({ $0["id"] }) {
            #expect(answers.contains { $0["id"] == id && $0["result"] != nil }, "request \(id)")
        }
        #expect(answers.flatMap(problems) == [])
    }

    /// What is wrong with the articles, annotations and stories that a message carries.
    private func problems(in message: JSON) -> [String] {
        let (params, result) = (message["params"], message["result"])
        let stories = result?["stories"]?.array ?? result?.array?.filter { $0["story"] != nil }
        let parts: [(String, [JSON]?)] = [
            ("article-input", params?["articles"]?.array), ("article-output", result?["articles"]?.array),
            ("annotation", result?["annotations"]?.array), ("story", stories),
            ("status", result?["settings"].flatMap { _ in result.map { [$0] } }),
        ]
        return parts.flatMap { name, values in
            (values ?? []).flatMap { schema.problems(of: $0, file: name + ".schema.json") }
        }
    }

    @Test func linesInExamplesFitTheSchemas() throws {
        let lines = try blocks("jsonl").flatMap { $0.split(separator: "\n") }.map { try JSON(parsing: Array($0.utf8)) }
        #expect(lines.count > 3)
        for line in lines {
            let file = line["text"] == nil ? "output-line.schema.json" : "article-input.schema.json"
            #expect(schema.problems(of: line, file: file) == [])
        }
    }

    @Test(
        "The schema refuses what is wrong",
        arguments: [
            #"{"id": "a", "annotations": [{"id": "c1", "kind": "claim", "span": [4], "attribution": null, "checkable": true, "confidence": 1}]}"#,
            #"{"id": "a", "annotations": [{"id": "c1", "kind": "claim", "span": [0, 4], "attribution": null, "confidence": 1}]}"#,
            #"{"id": "a", "annotations": [{"id": "q1", "kind": "quote", "span": [0, 4], "form": "odd", "attribution": null, "continues": null, "confidence": 1}]}"#,
            #"{"id": "a", "annotations": [], "extra": 1}"#,
            #"{"id": "a", "error": {"code": "empty", "message": "no text"}}"#,
            #"{"story": "s", "conflicts": [], "drift": [{"kind": "quote", "what": "wording", "message": "m", "members": []}]}"#,
        ])
    func refuses(line: String) throws {
        #expect(try schema.problems(of: JSON(parsing: Array(line.utf8)), file: "output-line.schema.json") != [])
    }
}
