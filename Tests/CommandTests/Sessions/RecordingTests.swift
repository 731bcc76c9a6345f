import Foundation
import JSONRPC
import TestSupport
import Testing

@Suite("gainsay serve --record")
struct RecordingTests {
    private let folder: TemporaryFolder
    private let root: URL
    private var file: String { folder.url.appending(path: "session.jsonl").path }

    init() throws {
        folder = try TemporaryFolder()
        root = folder.url.appending(path: "the news")
        try folder.write("the news/wire.txt", "The sheriff said that 17 people died in Halden.")
    }

    private func lines(_ path: String) throws -> [JSON] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSON(parsing: Array($0.utf8))
        }
    }

    /// What an editor may do, and what none should.
    private func play(_ session: ProgramSession) throws {
        let uri = root.appending(path: "gazette.txt").absoluteString
        let capabilities: JSON = [
            "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]], "window": ["workDoneProgress": true],
        ]
        _ = try session.request(
            "initialize",
            [
                "processId": .integer(Int64(getpid())), "rootUri": .string(root.absoluteString),
                "capabilities": capabilities,
                "workspaceFolders": [["uri": .string(root.absoluteString), "name": .string(root.path)]],
            ])
        session.notify("initialized", [:])
        let asked = try session.request(from: "client/registerCapability")
        session.send(["jsonrpc": "2.0", "id": asked["id"]!, "result": nil])
        let shown = try session.request(from: "window/workDoneProgress/create")
        session.send(["jsonrpc": "2.0", "id": shown["id"]!, "result": nil])
        _ = try session.params(of: "window/logMessage")
        session.open(uri, "“É 😀,” the mayor of ${ROOT} said. The sheriff said 12 people died in Halden.")
        // The file that the figure disagrees with is read again for its words.
        _ = try session.params(of: "textDocument/publishDiagnostics") { $0["diagnostics"] != [] }
        let hover =
            #"{ "jsonrpc": "2.0", "id": "h", "method": "textDocument/hover", "params": {"textDocument": {"uri": "\#(uri)"}, "position": {"line": 0, "character": 54}}}"#
        session.send(
            bytes: Array(
                "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: \(hover.utf8.count)\r\n\r\n\(hover)"
                    .utf8))
        #expect(try session.response(to: "h")["result"] != .null)
        session.send(bytes: Array("Content-Length: 3\r\n\r\n".utf8) + [0x22, 0xFF, 0x22])
        #expect(try session.response(to: nil)["error"] != nil)
    }

    @Test func aRecordedSessionIsReplayedInEveryWay() throws {
        let session = try ProgramSession(framing: .headers, "--record", file, "--record-files")
        try play(session)
        #expect(try session.shutDown() == 0)
        #expect(session.errorText() == "")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(!text.contains(folder.url.lastPathComponent), "nothing tells where it was recorded")
        let schema = try Schema(folder: Program.packageFolder.appending(path: "Protocol/schema"))
        for line in try lines(file) { #expect(schema.problems(of: line, file: "session-line.schema.json") == []) }
        let ways = ["one-byte", "one-write", "encodings", "delays"].flatMap { ["--vary", $0] }
        let run = try Program.run(["replay"] + ways + [file])
        #expect(run.status == 0, "\(run.text)\(run.errors)")
        #expect(run.lines.last == "7 as recorded")
    }

    @Test func aServerThatIsKilledLeavesASessionThatCanBeRead() throws {
        let session = try ProgramSession(framing: .headers, "--record", file, "--record-files")
        try play(session)
        kill(session.processID, SIGKILL)
        #expect(session.exitStatus() != 0)
        #expect(try lines(file).last?["exit"] == nil)
        #expect(try lines(file).last?["dir"] == "s2c")
        let run = try Program.run("replay", file)
        #expect(run.status == 0, "\(run.text)\(run.errors)")
    }

    @Test func onlyItsOwnerReadsASession() throws {
        let session = try ProgramSession(framing: .headers, "--record", file)
        #expect(try session.shutDown() == 1, "before initialize")
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anEarlierSessionStays() throws {
        for _ in 0..<3 {
            let session = try ProgramSession(framing: .headers, "--record", file)
            try session.initialize()
            #expect(try session.shutDown() == 0)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter {
            $0.hasSuffix("jsonl")
        }
        #expect(names.sorted() == ["session-2.jsonl", "session-3.jsonl", "session.jsonl"])
    }

    @Test(
        "A file that can't be written is told of, and the session goes on",
        arguments: [("/no/such/folder/a.jsonl", "is not recorded: "), ("/dev/full", "is not recorded any further: ")])
    func unwritable(path: String, message: String) throws {
        guard path != "/dev/full" || FileManager.default.fileExists(atPath: path) else {
            return print("/dev/full is not here: a full disk is not tested")
        }
        let session = try ProgramSession(framing: .headers, "--record", path)
        try session.initialize()
        session.open("file:///a.txt", "The mayor declined to comment.")
        #expect(try session.diagnostics("file:///a.txt", version: 1).count == 1)
        #expect(try session.shutDown() == 0)
        let log = session.errorText().split(separator: "\n")
        #expect(log.count == 1)
        #expect(log.first?.contains("\(message)\(path): ") == true, "\(log)")
    }

    @Test func linesAndLimitsAreRecorded() throws {
        let session = try ProgramSession(framing: .lines, "--max-message-bytes", "500", "--record", file)
        try session.initialize()
        session.send(bytes: Array("\r\n{\"jsonrpc\":\"2.0\"\n\(String(repeating: "x", count: 700))\n".utf8))
        #expect(try session.response(to: nil)["error"]?["code"] == -32700)
        #expect(try session.response(to: nil)["error"]?["code"] == -32600)
        #expect(try session.shutDown() == 0)
        #expect(try lines(file).first?["maxMessageBytes"] == 500)
        let run = try Program.run("replay", "--vary", "one-byte", file)
        #expect(run.status == 0, "\(run.text)\(run.errors)")
    }

    @Test func filesAreRecordedOnlyWithASession() throws {
        #expect(try Program.run("serve", "--record-files").status == 64)
    }
}
