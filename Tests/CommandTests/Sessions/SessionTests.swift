import Foundation
import JSONRPC
import TestSupport
import Testing

private let folder = Program.packageFolder.appending(path: "Protocol/sessions")
private let sessions = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".jsonl") }.sorted()

@Suite("Recorded sessions")
struct SessionTests {
    @Test(arguments: sessions)
    func linesFitTheSchema(file: String) throws {
        let schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema"))
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        for line in text.split(separator: "\n") {
            let problems = schema.problems(of: try JSON(parsing: Array(line.utf8)), file: "session-line.schema.json")
            #expect(problems == [], "\(line.prefix(200))")
        }
    }

    /// With UPDATE_SESSIONS set, writes down what the server says now instead of comparing it.
    @Test(arguments: sessions)
    func theServerSaysTheSame(file: String) throws {
        let isUpdating = ProcessInfo.processInfo.environment["UPDATE_SESSIONS"] != nil
        let run = try Program.run("replay", isUpdating ? "--update" : "--strict", "Protocol/sessions/\(file)")
        #expect(run.status == 0, "\(run.text)\(run.errors)")
    }

    @Test(arguments: sessions)
    func theServerSaysTheSameInEveryWay(file: String) throws {
        let run = try Program.run("replay", "--vary", "all", "Protocol/sessions/\(file)")
        #expect(run.status == 0, "\(run.text)\(run.errors)")
    }
}
