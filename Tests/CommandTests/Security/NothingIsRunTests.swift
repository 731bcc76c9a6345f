import Foundation
import JSONRPC
import TestSupport
import Testing

/// A text that asks every kind of reader to do something.
private let article = """
    “<script src=http://evil.example/x.js></script> It rained,” said Jane Roe. See http://127.0.0.1:9/a and www.evil.example.
    <img src="http://127.0.0.1:9/p.png" onerror=alert(1)><iframe src="file:///etc/passwd"></iframe> Roe denied $(touch /tmp/x) it.
    ![p](http://127.0.0.1:9/p.png) [me](javascript:alert(1)) `touch /tmp/y` <!--#exec cmd="id"--> <?xml version="1.0"?>
    <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a> {{7*7}} ${jndi:ldap://127.0.0.1:9/a} | id ; id && id
    The sheriff said 12 people died. =HYPERLINK("http://127.0.0.1:9") @import url(http://127.0.0.1:9/s.css);

    """

extension SecurityTests {
    @Suite("nothing is run or fetched")
    struct NothingIsRunTests {
        private let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        @Test func noProgramIsStartedAndNoSocketOpenedWhateverTheTextSays() throws {
            guard TracedSession.isPossible else { return print("strace cannot trace here") }
            let traced = try TracedSession(calls: "%network,execve,execveat,fork,vfork", in: folder)
            try useEverything(of: traced.session)
            #expect(try traced.session.shutDown() == 0)
            #expect(try traced.calls() == [])
        }

        @Test func noSocketIsOpenWhileTheServerRuns() throws {
            // What who runs the tests has left open is closed.
            let python = "/usr/bin/python3"
            guard FileManager.default.isExecutableFile(atPath: python) else { return print("no \(python) here") }
            let script = "import os, sys; os.closerange(3, 1024); os.execv(sys.argv[1], sys.argv[1:])"
            let session = try ProgramSession(through: [python, "-c", script])
            try useEverything(of: session)
            let descriptors = "/proc/\(session.processID)/fd"
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: descriptors) else {
                return print("no \(descriptors) here")
            }
            let targets = names.compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: descriptors + "/" + $0)
            }
            #expect(targets.count >= 3)
            #expect(targets.filter { $0.hasPrefix("socket:") } == [])
            #expect(try session.shutDown() == 0)
        }

        /// What the program asks of the system's libraries by itself; what its language brings along may ask for more.
        @Test(.disabled(if: isSanitized, "a sanitizer makes calls of its own"))
        func theProgramKnowsNoCallByWhichItCouldConnectOrStartAShell() throws {
            let nm = "/usr/bin/nm"
            guard FileManager.default.isExecutableFile(atPath: nm) else { return print("no \(nm) here") }
            let run = try Program.run(
                ["-D", "--undefined-only", Program.executable.path], executable: URL(filePath: nm))
            let imports = Set(
                run.lines.compactMap { $0.split(whereSeparator: \.isWhitespace).last?.split(separator: "@").first })
            let isLinkedDynamically = imports.contains { $0.hasPrefix("$s") }
            guard isLinkedDynamically else { return print("the language's library is part of this program") }
            #expect(imports.contains("read"))
            let calls: Set<Substring> = [
                "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg",
                "recv", "recvfrom", "recvmsg", "getaddrinfo", "gethostbyname", "system", "popen", "dlopen",
            ]
            #expect(imports.intersection(calls) == [])
        }

        /// Every method that takes a document, on the text as plain text, Markdown and HTML.
        private func useEverything(of session: ProgramSession) throws {
            try session.initialize()
            for language in ["text", "markdown", "html"] {
                let uri = "file:///news/\(language).x"
                session.open(uri, article, language: language)
                let document: JSON = ["uri": .string(uri)]
                let range: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]]
                for method in [
                    "hover", "definition", "references", "documentHighlight", "documentSymbol", "documentLink",
                    "codeLens",
                    "inlayHint", "codeAction", "semanticTokens/full", "diagnostic",
                ] {
                    let params: JSON = [
                        "textDocument": document, "position": ["line": 0, "character": 50], "range": range,
                        "context": ["diagnostics": [], "includeDeclaration": true],
                    ]
                    #expect(try session.request("textDocument/" + method, params)["result"] != nil, "\(method)")
                }
                for format in ["jsonl", "text", "html", "sarif", "webannotation", "brat"] {
                    let params: JSON = ["format": .string(format), "textDocument": document]
                    #expect(try session.request("annotation/export", params)["error"] == nil, "\(format)")
                }
            }
        }
    }
}
