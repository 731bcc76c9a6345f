import Foundation
import JSONRPC
import TestSupport
import Testing

private let article = "The sheriff said 12 people died in the flood at Halden."
private let secret = "Mayor Hidden said 17 people died in the flood at Halden."

extension SecurityTests {
    @Suite("files")
    struct FileAccessTests {
        private let folder: TemporaryFolder
        private var root: String { folder.url.path }

        init() throws {
            folder = try TemporaryFolder()
            try folder.write("news/a.txt", article)
            try folder.write("outside/secret.txt", secret)
            try folder.write("outside/.gainsay/ignore.json", "{")
            try folder.write("newsletter/secret.txt", secret)
            let links = """
                ln -s ../outside/secret.txt news/link.txt; ln -s ../outside news/linked; ln -s link.txt news/twice.txt
                ln -s \(root)/outside/secret.txt news/absolute.txt; ln -s /dev/zero news/zero.txt; mkfifo news/pipe.txt
                ln -s ../news/loop.txt news/loop.txt; ln -s a.txt news/inside.txt; ln -s / news/top
                """
            _ = try Program.run(["-c", links], executable: URL(filePath: "/bin/sh"), in: folder.url)
        }

        /// Paths behind the workspace's folder, and whole URIs, by which a client could have a file opened that is none of it.
        private var uris: [String] {
            let inside = [
                "link.txt", "linked/secret.txt", "twice.txt", "absolute.txt", "zero.txt", "pipe.txt", "loop.txt",
                "top/etc/a.txt",
                "../outside/secret.txt", "%2E%2E/outside/secret.txt", "..%2Foutside%2Fsecret.txt",
                "x/../../outside/secret.txt",
                "./../outside/./secret.txt", "//../outside/secret.txt", "a.txt/../../outside/secret.txt",
                "a.txt%00.txt",
                "linked/.gainsay/ignore.json", "../outside/.gainsay/ignore.json",
            ]
            let whole = [
                "file://\(root)/outside/secret.txt", "file:\(root)/outside/secret.txt",
                "FILE://\(root)/outside/secret.txt",
                "file://localhost\(root)/outside/secret.txt", "file://otherhost\(root)/outside/secret.txt",
                "file://otherhost\(root)/news/a.txt", "file://\(root)/newsletter/secret.txt", "file:///etc/passwd",
                "file:///dev/stdin", "file:///proc/self/environ", "http://127.0.0.1/secret.txt", "untitled:secret.txt",
                "file://\(root)/outside/.gainsay/ignore.json", "file://", "file:", "",
            ]
            return inside.map { "file://\(root)/news/\($0)" } + whole
        }

        @Test(.disabled(if: isSanitized, "a sanitizer makes calls of its own"))
        func noFileOutsideOfTheWorkspaceIsOpenedOnAClientsWord() throws {
            guard TracedSession.isPossible else { return print("strace cannot trace here") }
            let traced = try TracedSession(calls: "open,openat,creat,openat2,rename,mkdir,unlink", in: folder)
            try talk(to: traced.session)
            let calls = try traced.calls()
            #expect(calls.contains { $0.contains("/news/a.txt\"") })
            for word in [
                "/outside", "/newsletter", "/dev/zero", "passwd", "environ", "pipe.txt", "/link", "\"/etc/a.txt",
            ] {
                #expect(calls.filter { $0.contains(word) } == [], "\(word)")
            }
        }

        @Test func nothingOfAFileOutsideOfTheWorkspaceIsKnown() throws { try talk(to: ProgramSession()) }

        /// Tells of every URI in every way that a client has.
        private func talk(to session: ProgramSession) throws {
            let workspace: JSON = [["uri": .string("file://\(root)/news"), "name": "news"]]
            _ = try session.request(
                "initialize", ["processId": nil, "capabilities": [:], "workspaceFolders": workspace])
            session.notify("initialized", [:])
            _ = try session.params(of: "window/logMessage")
            for uri in uris {
                let document: JSON = ["uri": .string(uri)]
                for type in 1...3 {
                    session.notify(
                        "workspace/didChangeWatchedFiles",
                        ["changes": [["uri": .string(uri), "type": .integer(Int64(type))]]])
                }
                session.open(uri, article)
                session.edit(uri, article + " It rained.", version: 2)
                session.notify("textDocument/didSave", ["textDocument": document])
                _ = try session.request("annotation/export", ["format": "brat", "textDocument": document])
                let entry: JSON = ["code": "denial", "scope": "file", "path": "../outside/secret.txt", "quote": "x"]
                for place in ["outside/", "news/linked/", "news/../outside/"] {
                    let words: JSON = ["folder": .string("file://\(root)/\(place)"), "entry": entry]
                    let answer = try session.request(
                        "workspace/executeCommand", ["command": "gainsay.ignore", "arguments": [words]])
                    #expect(answer["error"]?["code"] == -32602)
                }
                session.notify("textDocument/didClose", ["textDocument": document])
            }
            try folder.write("news/last.txt", article)
            session.notify(
                "workspace/didChangeWatchedFiles",
                ["changes": [["uri": .string("file://\(root)/news/last.txt"), "type": 1]]])
            var files: JSON?
            while files != 3 {
                let status = try session.request("annotation/status")["result"]
                files = status?["folders"]?.array?.first?["files"]
                #expect((files?.integer ?? 0) <= 3, "a.txt, the link to it, and last.txt")
                usleep(20_000)
            }
            #expect(try session.request("workspace/symbol", ["query": "Hidden"])["result"] == [])
            #expect(try session.shutDown() == 0)
        }
    }
}
