import Foundation
import JSONRPC
import TestSupport
import Testing

private let folder = Program.packageFolder.appending(path: "Protocol")

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

    @Test func articlesAndStoriesInExamplesFitTheSchemas() throws {
        var problems: [String] = []
        for example in try blocks("json").map({ try JSON(parsing: Array($0.utf8)) }) {
            for article in example["params"]?["articles"]?.array ?? [] {
                problems += schema.problems(of: article, file: "article-input.schema.json")
            }
            for article in example["result"]?["articles"]?.array ?? [] {
                problems += schema.problems(of: article, file: "article-output.schema.json")
            }
            for story in example["result"]?["stories"]?.array ?? example["result"]?.array ?? []
            where story["story"] != nil {
                problems += schema.problems(of: story, file: "story.schema.json")
            }
            for annotation in example["result"]?["annotations"]?.array ?? [] {
                problems += schema.problems(of: annotation, file: "annotation.schema.json")
            }
        }
        #expect(problems == [])
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
