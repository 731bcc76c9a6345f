import Foundation
import JSONRPC
import TestSupport
import Testing

/// Thousands of edits in one session.
@Suite("Long sessions")
struct LongSessionTests {
    /// With UPDATE_SESSIONS set, writes the session anew; SessionTests then adds what the server says.
    @Test(arguments: LongSession.all) func theClientSaysWhatTheSeedMakes(session: LongSession) throws {
        if ProcessInfo.processInfo.environment["UPDATE_SESSIONS"] != nil {
            var bytes: [UInt8] = []
            for line in session.lines { bytes += line.serialized() + [0x0A] }
            try Data(bytes).write(to: file(session))
            let run = try Program.run(["replay", "--update", file(session).path])
            #expect(run.status == 0, "\(run.text)\(run.errors)")
        }
        let lines = try read(session).filter { $0["dir"] != "s2c" && $0["exit"] == nil }
        #expect(lines == session.lines)
    }

    @Test(arguments: LongSession.all) func theAnnotationsAreThoseOfAFreshAnalysis(session: LongSession) throws {
        let results = try read(session).compactMap { $0["dir"] == "s2c" ? $0["msg"]?["result"] : nil }
        let edited = results.compactMap { $0["annotations"] }
        let fresh = results.compactMap { $0["articles"]?.array?.first?["annotations"] }
        #expect(edited.count >= 15)
        #expect(edited.map(\.withoutPlaces) == fresh)
    }

    private func file(_ session: LongSession) -> URL {
        Program.packageFolder.appending(path: "Protocol/sessions/\(session.name).jsonl")
    }

    private func read(_ session: LongSession) throws -> [JSON] {
        try Data(contentsOf: file(session)).split(separator: 0x0A).map { try JSON(parsing: Array($0)) }
    }
}
