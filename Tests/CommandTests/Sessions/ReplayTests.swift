import Foundation
import JSONRPC
import TestSupport
import Testing

/// A server of ten lines: it answers every request with its params, and does what some notifications say.
private let echoServer = """
    import json, sys, time
    def read():
        length = 0
        while (line := sys.stdin.buffer.readline().strip()):
            length = int(line.split(b":")[1])
        return json.loads(sys.stdin.buffer.read(length)) if length else sys.exit(3)
    def say(message):
        body = json.dumps(message).encode()
        sys.stdout.buffer.write(b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body)
        sys.stdout.buffer.flush()
    while True:
        message = read()
        method = message.get("method")
        if method == "exit": sys.exit(0)
        if method == "die": sys.exit(7)
        if method == "hang": time.sleep(1000)
        if method == "ask": say({"jsonrpc": "2.0", "id": "q-%d" % time.time_ns(), "method": "question", "params": {"token": time.time_ns()}})
        if method == "tell": say({"jsonrpc": "2.0", "method": "news", "params": message["params"]})
        if "id" in message and method: say({"jsonrpc": "2.0", "id": message["id"], "result": message.get("params")})
        if not method: say({"jsonrpc": "2.0", "method": "answered", "params": message["result"]})
    """

private let header = #"{"v":1,"name":"NAME","root":"","framing":"headers"}"#
private let exit = [#"{"dir":"c2s","msg":{"jsonrpc":"2.0","method":"exit"}}"#, #"{"exit":0}"#]

private func toServer(_ message: String) -> String { #"{"dir":"c2s","msg":{"jsonrpc":"2.0",\#(message)}}"# }
private func toClient(_ message: String) -> String { #"{"dir":"s2c","msg":{"jsonrpc":"2.0",\#(message)}}"# }

private let question = toServer(#""id":1,"method":"say","params":{"a":[1,2],"b":"one"}"#)
private let answer = toClient(#""id":1,"result":{"a":[1,2],"b":"one"}"#)
private let answered = #"{"wait":{"id":1}}"#
private let news = toServer(#""method":"tell","params":{"n":1}"#)

/// Sessions with the server above, most of which go otherwise.
private let wrongSessions: [(name: String, lines: [String])] = [
    ("right", [question, answer, answered] + exit),
    ("value", [question, toClient(#""id":1,"result":{"a":[1,2],"b":"two"}"#), answered] + exit),
    ("element", [question, toClient(#""id":1,"result":{"a":[1,2,3],"b":"one"}"#), answered] + exit),
    ("member", [question, toClient(#""id":1,"result":{"a":[1,2],"b":"one","c":null}"#), answered] + exit),
    ("error", [question, toClient(#""id":1,"error":{"code":-32601,"message":"no"}"#), answered] + exit),
    ("missing", [question, answer, toClient(#""method":"news","params":{"n":1}"#), answered] + exit),
    ("extra", [news, question, answer, answered] + exit),
    (
        "order",
        [
            news, toServer(#""method":"tell","params":{"n":2}"#), toClient(#""method":"news","params":{"n":2}"#),
            toClient(#""method":"news","params":{"n":1}"#),
        ] + exit
    ),
    ("status", [question, answer, answered, exit[0], #"{"exit":4}"#]),
    ("ends", [toServer(#""method":"die""#), question, answer, answered] + exit),
    ("hangs", [toServer(#""method":"hang""#), question, answer, answered] + exit),
    ("never", [#"{"wait":{"method":"news"}}"#] + exit),
    (
        "unread",
        [
            toServer(#""method":"hang""#),
            toServer(#""method":"long","params":"\#(String(repeating: "x", count: 200_000))""#),
        ] + exit
    ),
    ("cut off", [news, question]),
    (
        "ignored",
        [#"{"dir":"c2s","text":"{ \"id\": 1, \"method\": \"say\" }"}"#, toClient(#""id":1,"result":null"#)] + exit
    ),
]

/// Those in which the server says nothing for ever.
private let silent = ["hangs", "never", "unread"]

@Suite("gainsay replay")
struct ReplayTests {
    private let folder: TemporaryFolder
    private let hasPython = (try? Program.run([], executable: URL(filePath: "/usr/bin/python3"), input: [])) != nil

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("server.py", echoServer)
    }

    private func write(_ name: String, _ lines: [String]) throws {
        let text = ([header.replacingOccurrences(of: "NAME", with: name)] + lines).joined(separator: "\n") + "\n"
        try folder.write("\(name).jsonl", text)
    }

    private func replay(_ arguments: String...) throws -> Program.Run {
        try Program.run(["replay", "--server", "exec python3 server.py"] + arguments, in: folder.url)
    }

    private func text(_ file: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
    }

    @Test func differencesAreToldByLineAndPlace() throws {
        guard hasPython else { return print("python3 is not here: replays with another server are not tested") }
        var report = ""
        for (name, lines) in wrongSessions {
            try write(name, lines)
            for mode in ["--strict", "--lenient"] {
                let run = try replay(mode, "--limit", silent.contains(name) ? "1" : "60", "\(name).jsonl")
                report += "\(mode) \(name): status \(run.status)\n\(run.text)\(run.errors)\n"
            }
        }
        try expectGolden(Array(report.utf8), named: "replay-differences.txt")
    }

    @Test(arguments: ["one-byte", "one-write", "encodings", "delays"])
    func anyServerIsReplayedInEveryWay(variation: String) throws {
        guard hasPython else { return print("python3 is not here: replays with another server are not tested") }
        try write("right", [question, answer, answered, news, toClient(#""method":"news","params":{"n":1}"#)] + exit)
        let run = try replay("--vary", variation, "right.jsonl")
        #expect(run.status == 0, "\(run.text)")
    }

    /// The ids and tokens of this server are others each time.
    @Test func requestsOfTheServerAreAnsweredByTheirIds() throws {
        guard hasPython else { return print("python3 is not here: replays with another server are not tested") }
        let asked = toClient(#""id":"q-1","method":"question","params":{"token":1}"#)
        let told = [toClient(#""method":"answered","params":{"yes":1}"#), #"{"wait":{"method":"answered"}}"#]
        try write(
            "asked", [toServer(#""method":"ask""#), asked, toServer(#""id":"q-1","result":{"yes":1}"#)] + told + exit)
        let run = try replay("asked.jsonl")
        #expect(run.status == 0, "\(run.text)")
    }

    @Test func updateWritesWhatIsSaidNowAndNothingElse() throws {
        guard hasPython else { return print("python3 is not here: replays with another server are not tested") }
        let wrong = toClient(#""id":1,"result":{"a":[]}"#)
        try write(
            "old",
            [
                news, question,
                #"{ "t": 3, "dir": "s2c", "msg": {"result":{"b":"one","a":[1,2]},"id":1,"jsonrpc":"2.0"} }"#, answered,
                question.replacingOccurrences(of: #""id":1"#, with: #""id":2"#),
                wrong.replacingOccurrences(of: #""id":1"#, with: #""id":2"#),
            ] + exit.dropLast())
        let before = try text("old.jsonl").split(separator: "\n")
        #expect(try replay("--update", "old.jsonl").status == 0)
        let after = try text("old.jsonl").split(separator: "\n")
        #expect(after.contains(before[3]), "what agrees stays as it is written")
        #expect(Set(before).subtracting(after).count == 1)
        #expect(after.last == #"{"exit":0}"#)
        #expect(try replay("--strict", "old.jsonl").status == 0)
        #expect(try replay("--update", "old.jsonl").text.contains("as recorded"))
        #expect(try text("old.jsonl").split(separator: "\n") == after)
    }

    @Test func aSessionWrittenByHandIsFilledIn() throws {
        try write(
            "hand",
            [toServer(#""id":1,"method":"annotation/annotate","params":{"articles":[]}"#), answered] + exit.dropLast())
        #expect(try Program.run(["replay", "--update", "hand.jsonl"], in: folder.url).status == 0)
        #expect(
            try text("hand.jsonl").contains(
                #"{"dir":"s2c","msg":{"jsonrpc":"2.0","id":1,"result":{"articles":[],"stories":[]}}}"#))
        #expect(try Program.run(["replay", "hand.jsonl"], in: folder.url).status == 0)
    }

    @Test func whatCannotBeReplayedIsToldWithStatus2() throws {
        try folder.write("broken.jsonl", header + "\n{\"dir\":\"c2s\"}\n")
        for (arguments, message) in [
            (["broken.jsonl"], "gainsay: broken.jsonl:2: none of \"msg\", \"text\" and \"raw\"\n"),
            (["absent.jsonl"], "gainsay: absent.jsonl: no such file or directory\n"),
        ] {
            let run = try Program.run(["replay"] + arguments, in: folder.url)
            #expect(run.status == 2)
            #expect(run.errors == message)
        }
        #expect(try Program.run(["replay", "--update", "--vary", "all", "x"], in: folder.url).status == 64)
        for limit in ["0", "nan", "1e11"] {
            #expect(try Program.run(["replay", "--limit", limit, "x"], in: folder.url).status == 64)
        }
    }

    /// Read by Python's parser, since nothing here reads XML otherwise.
    @Test func junitIsXML() throws {
        guard hasPython else { return print("python3 is not here: JUnit XML is not tested") }
        try write("value", wrongSessions[1].lines)
        try write("right", wrongSessions[0].lines)
        try folder.write("broken.jsonl", "\u{1}<&\"\n")
        let run = try replay("--vary", "restart", "--junit", "out.xml", "value.jsonl", "right.jsonl", "broken.jsonl")
        #expect(run.status == 2)
        let script = """
            import xml.etree.ElementTree as tree
            root = tree.parse("out.xml").getroot()
            print(root.tag, root.get("tests"), root.get("failures"), root.get("errors"), root.get("skipped"))
            for suite in root:
                for case in suite: print(suite.get("name"), case.get("name"), [part.tag for part in case])
            """
        let read = try Program.run(["-c", script], executable: URL(filePath: "/usr/bin/python3"), in: folder.url)
        #expect(
            read.text == """
                testsuites 5 1 1 2
                value as recorded ['failure']
                value restart, seed 1 ['skipped']
                right as recorded []
                right restart, seed 1 ['skipped']
                broken.jsonl as recorded ['error']

                """, "\(read.errors)")
    }

    @Test func timesAreToldByMethod() throws {
        let run = try Program.run("replay", "--timing", "Protocol/sessions/first.jsonl")
        #expect(run.status == 0)
        let table = run.lines.drop { !$0.hasPrefix("method") }
        #expect(table.first?.split(separator: " ") == ["method", "count", "p50", "ms", "p95", "ms", "p99", "ms"])
        #expect(table.contains { $0.hasPrefix("textDocument/hover ") })
        #expect(table.contains { $0.hasPrefix("textDocument/didOpen, to diagnostics ") })
    }

    @Test func clangdIsReplayed() throws {
        let clangd = ["/opt/swift/usr/bin/clangd", "/usr/bin/clangd"].first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
        guard let clangd else { return print("clangd is not here: its replay is not tested") }
        let text = #"int twice(int n) { return 2 * n; } /* é😀 */ int m = \"é\";\nint main(void) { return twice(1); }\n"#
        let document = #""textDocument":{"uri":"file://${ROOT}/a.c""#
        let lines = [
            #"{"v":1,"name":"clangd","root":"${ROOT}","framing":"headers"}"#, #"{"file":"a.c","text":""}"#,
            toServer(
                #""id":0,"method":"initialize","params":{"processId":"${PID}","rootUri":"file://${ROOT}","capabilities":{}}"#
            ),
            #"{"wait":{"id":0}}"#, toServer(#""method":"initialized","params":{}"#),
            toServer(
                #""method":"textDocument/didOpen","params":{\#(document),"languageId":"c","version":1,"text":"\#(text)"}}"#
            ),
            #"{"wait":{"method":"textDocument/publishDiagnostics"}}"#,
            toServer(
                #""id":1,"method":"textDocument/definition","params":{\#(document)},"position":{"line":1,"character":26}}"#
            ),
            answered, toServer(#""id":2,"method":"shutdown""#), #"{"wait":{"id":2}}"#, exit[0],
        ]
        try folder.write("clangd.jsonl", lines.joined(separator: "\n") + "\n")
        let update = try Program.run(["replay", "--server", clangd, "--update", "clangd.jsonl"], in: folder.url)
        #expect(update.status == 0, "\(update.text)")
        #expect(try self.text("clangd.jsonl").contains("Incompatible pointer to integer conversion"))
        let run = try Program.run(["replay", "--server", clangd, "--vary", "all", "clangd.jsonl"], in: folder.url)
        #expect(run.status == 0, "\(run.text)")
        #expect(run.lines.last == "8 as recorded")
    }
}
