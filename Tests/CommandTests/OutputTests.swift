import AnnotationProtocol
import Annotations
import Foundation
import JSONRPC
import Stories
import TestSupport
import Testing

private let examples = ["caspian-launch", "halden-flood"]

@Suite("What the program writes fits Protocol/schema")
struct OutputTests {
    private let schema: Schema

    init() throws { schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema")) }

    @Test(arguments: examples)
    func examplesGiveValidLines(story: String) throws {
        let run = try Program.run("annotate", "--format", "jsonl", "--layers", "all", "Protocol/examples/" + story)
        #expect(run.status == 0)
        let lines = try run.lines.map { try JSON(parsing: Array($0.utf8)) }
        #expect(lines.count > 4)
        for line in lines { #expect(schema.problems(of: line, file: "output-line.schema.json") == []) }
        #expect(lines.last?["story"]?.string == story)
    }

    @Test func whatCannotBeReadGivesAValidErrorLineInItsPlace() throws {
        let lines = [
            "{\"id\": \"a\", \"text\": \"It rained.\"}", "{\"id\": \"b\", \"text\": ", "[]", "{\"text\": \"\"}",
            "{\"id\": \"c\"}",
            "{\"id\": \"d\", \"text\": \"It rained.\"}",
        ]
        let run = try Program.run("annotate", "--input", "jsonl", input: Array(lines.joined(separator: "\n").utf8))
        #expect(run.status == 1)
        let written = try run.lines.map { try JSON(parsing: Array($0.utf8)) }
        let codes = written.map { $0["error"]?["code"]?.string }
        #expect(codes == [nil, "invalidJSON", "notAnObject", "missingID", "missingText", nil])
        for line in written { #expect(schema.problems(of: line, file: "output-line.schema.json") == []) }
    }

    @Test(
        "The values in the schemas are those of the program",
        arguments: [
            ("article-output.schema.json", "code", ArticleError.Code.allCases.map(\.rawValue)),
            ("annotation.schema.json", "stance", Denial.Stance.allCases.map(\.rawValue)),
            ("annotation.schema.json", "role", Quantity.Role.allCases.map(\.rawValue)),
            ("annotation.schema.json", "relation", Conflict.Relation.allCases.map(\.rawValue)),
        ])
    func valuesAgree(file: String, key: String, values: [String]) throws {
        let url = Program.packageFolder.appending(path: "Protocol/schema/" + file)
        let schema = try JSON(parsing: Array(Data(contentsOf: url)))
        #expect(enumerations(named: key, in: schema) == [Set(values)])
    }
}

/// The values of every `enum` under a key.
private func enumerations(named key: String, in schema: JSON) -> Set<Set<String>> {
    var found: Set<Set<String>> = []
    for member in schema.object?.members ?? [] {
        if member.key == key, let values = member.value["enum"]?.array {
            found.insert(Set(values.compactMap(\.string)))
        }
        found.formUnion(enumerations(named: key, in: member.value))
    }
    for element in schema.array ?? [] { found.formUnion(enumerations(named: key, in: element)) }
    return found
}
