import Foundation
import JSONRPC
import TestSupport
import Testing

private let folder = Program.packageFolder.appending(path: "Protocol/sessions")
private let sessions = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()

@Suite("Recorded sessions")
struct SessionTests {
    @Test(arguments: sessions)
    func linesFitTheSchema(file: String) throws {
        let schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema"))
        let session = try RecordedSession(String(contentsOf: folder.appending(path: file), encoding: .utf8))
        for line in session.lines {
            #expect(schema.problems(of: line, file: "session-line.schema.json") == [])
        }
    }

    /// With UPDATE_SESSIONS set, writes down what the server says now instead of comparing it.
    @Test(arguments: sessions)
    func theServerSaysTheSame(file: String) throws {
        let url = folder.appending(path: file)
        let session = try RecordedSession(String(contentsOf: url, encoding: .utf8))
        let outcome = try SessionReplay(session: session).run()
        #expect(outcome.status == outcome.expectedStatus)
        if ProcessInfo.processInfo.environment["UPDATE_SESSIONS"] != nil {
            try Data(outcome.lines.flatMap { $0.serialized() + [0x0A] }).write(to: url)
        } else {
            #expect(sortedAnswers(outcome.messages) == sortedAnswers(session.answers))
        }
    }
}
