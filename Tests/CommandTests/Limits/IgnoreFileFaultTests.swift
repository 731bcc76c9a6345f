import Foundation
import JSONRPC
import TestSupport
import Testing

private let old: JSON = [
    "version": 1,
    "ignored": [
        ["code": "denial", "scope": "file", "path": "a.txt", "quote": .string(String(repeating: "x", count: 300))]
    ],
]

extension LimitTests {
    @Suite("the ignore file cannot be written")
    struct IgnoreFileFaultTests {
        private let folder: TemporaryFolder
        private var list: URL { folder.url.appending(path: "news/.gainsay/ignore.json") }

        init() throws {
            folder = try TemporaryFolder()
            try folder.write("news/.gainsay/ignore.json", old.serialized())
        }

        @Test(.disabled(if: isSanitized, "the thread sanitizer writes files of its own"))
        func aFullDiskIsToldAndLosesNothing() throws {
            let session = try start(through: ["/bin/sh", "-c", "ulimit -f 1; exec \"$0\" \"$@\""])
            for index in 0..<3 {
                let error = try ignore(session, String(repeating: "y", count: 200) + "\(index)")["error"]
                #expect(error?["code"] == -32803)
                #expect(error?["message"]?.string?.contains("can't be written: file too large") == true)
                #expect(try Data(contentsOf: list) == Data(old.serialized()))
            }
            #expect(try names() == ["ignore.json"])
            #expect(try session.shutDown() == 0)
        }

        @Test func aReadOnlyFolderIsToldAndLosesNothing() throws {
            let setpriv = "/usr/bin/setpriv"
            guard getuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv) else {
                return print("no \(setpriv) here, by which root can be kept out")
            }
            let launcher = getuid() == 0 ? [setpriv, "--bounding-set", "-dac_override"] : []
            let session = try start(through: launcher)
            chmod(list.deletingLastPathComponent().path, 0o555)
            defer { chmod(list.deletingLastPathComponent().path, 0o755) }
            let message = try ignore(session, "y")["error"]?["message"]?.string
            #expect(message?.contains("can't be written: permission denied. It is ignored until") == true)
            #expect(try Data(contentsOf: list) == Data(old.serialized()))
            #expect(try session.shutDown() == 0)
        }

        /// What lies in the place of the file, and what the user is told.
        @Test(arguments: [
            ("rm news/.gainsay/ignore.json; mkfifo news/.gainsay/ignore.json", "not a plain file"),
            ("rm news/.gainsay/ignore.json; mkdir news/.gainsay/ignore.json", "not a plain file"),
            ("rm news/.gainsay/ignore.json; ln -s /dev/zero news/.gainsay/ignore.json", "leads out of the folder"),
            (
                "mv news/.gainsay/ignore.json other.json; ln -s ../../other.json news/.gainsay/ignore.json",
                "leads out of"
            ),
            ("mv news/.gainsay other; ln -s ../other news/.gainsay", "a link leads out of the folder"),
            ("rm news/.gainsay/ignore.json; ln -s ignore.json news/.gainsay/ignore.json", "symbolic links"),
            ("head -c 17000000 /dev/zero > news/.gainsay/ignore.json", "longer than 16777216 bytes"),
        ])
        func whatIsNoFileOfTheFolderIsRefused(command: String, words: String) throws {
            let run = try Program.run(["-c", command], executable: URL(filePath: "/bin/sh"), in: folder.url)
            #expect(run.status == 0)
            let before = try listing()
            let session = try start()
            #expect(try session.params(of: "window/showMessage")["message"]?.string?.contains(words) == true)
            #expect(try ignore(session, "y")["error"]?["message"]?.string?.contains(words) == true)
            #expect(try session.shutDown() == 0)
            #expect(try listing() == before)
        }

        /// A link to a folder that is not there yet would be made where it leads to.
        @Test func noFolderIsMadeOutside() throws {
            let command = "rm -r news/.gainsay; mkdir other; ln -s ../other news/.gainsay"
            _ = try Program.run(["-c", command], executable: URL(filePath: "/bin/sh"), in: folder.url)
            let session = try start()
            let message = try ignore(session, "y")["error"]?["message"]?.string
            #expect(message?.contains("can't be written: a link leads out of the folder") == true)
            #expect(try session.shutDown() == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "other").path) == [])
        }

        @Test(arguments: [1, 2, 7]) func whatWasAnsweredIsWrittenWhenTheServerIsKilled(answers: Int) throws {
            let session = try start()
            for index in 0..<40 {
                session.send([
                    "jsonrpc": "2.0", "id": .integer(Int64(100 + index)), "method": "workspace/executeCommand",
                    "params": command("\(index)"),
                ])
            }
            for index in 0..<answers { _ = try session.response(to: .integer(Int64(100 + index))) }
            kill(session.processID, SIGKILL)
            _ = session.exitStatus()
            let written = try JSON(parsing: Array(Data(contentsOf: list)))["ignored"]?.array ?? []
            #expect(written.count > answers)
            #expect(Array(written.prefix(2)).compactMap { $0["quote"]?.string?.count } == [300, 1])
        }

        private func start(through launcher: [String] = []) throws -> ProgramSession {
            let session = try ProgramSession(through: launcher)
            let uri: JSON = .string(folder.url.appending(path: "news").absoluteString)
            let params: JSON = [
                "processId": nil, "capabilities": [:], "workspaceFolders": [["uri": uri, "name": "news"]],
            ]
            _ = try session.request("initialize", params)
            session.notify("initialized", [:])
            return session
        }

        private func ignore(_ session: ProgramSession, _ quote: String) throws -> JSON {
            try session.request("workspace/executeCommand", command(quote))
        }

        private func command(_ quote: String) -> JSON {
            let entry: JSON = ["code": "denial", "scope": "file", "path": "a.txt", "quote": .string(quote)]
            let uri: JSON = .string(folder.url.appending(path: "news").absoluteString)
            return ["command": "gainsay.ignore", "arguments": [["folder": uri, "entry": entry]]]
        }

        private func names() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: list.deletingLastPathComponent().path)
        }

        /// Everything in the folder, with sizes and where links lead.
        private func listing() throws -> String {
            try Program.run(["-c", "ls -lRA"], executable: URL(filePath: "/bin/sh"), in: folder.url).text
        }
    }
}
