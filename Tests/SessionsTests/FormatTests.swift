import Testing

@testable import Sessions

private let header = #"{"v":1,"name":"n","root":"","framing":"headers"}"#

@Suite("Files of sessions")
struct FormatTests {
    @Test(
        arguments: [
            ("", "s.jsonl: the session is empty"),
            ("[]\n", #"s.jsonl:1: the first line has no "v": it is no session"#),
            (#"{"v":2}"# + "\n", "s.jsonl:1: version 2 of the format is not known"),
            (
                #"{"v":1,"name":"n","root":"","framing":"tape"}"# + "\n",
                #"s.jsonl:1: "framing" is neither "headers" nor "lines""#
            ),
            (
                #"{"v":1,"name":"n","root":"/home","framing":"lines"}"# + "\n",
                #"s.jsonl:1: "root" is neither "" nor "${ROOT}""#
            ),
            (
                #"{"v":1,"name":"n","root":"","folder":"..","framing":"lines"}"# + "\n",
                #"s.jsonl:1: "folder" is not the name of a folder"#
            ),
            (header + "\n\n{\"t\":1}\n", #"s.jsonl:3: none of "dir", "wait", "file" and "exit""#),
            (header + "\n{\"dir\":\"up\"}\n", #"s.jsonl:2: "dir" is neither "c2s" nor "s2c""#),
            (header + "\n{\"dir\":\"c2s\"}\n", #"s.jsonl:2: none of "msg", "text" and "raw""#),
            (header + "\n{\"dir\":\"c2s\",\"raw\":\"abc\"}\n", #"s.jsonl:2: "raw" is not base64"#),
            (header + "\n{\"wait\":{}}\n", #"s.jsonl:2: "wait" has neither "id" nor "method""#),
            (header + "\n{\"file\":\"../a\",\"text\":\"\"}\n", #"s.jsonl:2: "file" is not a path in the root folder"#),
            (
                header + "\n{\"file\":\"/etc/x\",\"text\":\"\"}\n",
                #"s.jsonl:2: "file" is not a path in the root folder"#
            ),
            (header + "\n{\"file\":\"a\"}\n", #"s.jsonl:2: neither "text" nor "base64""#),
            (header + "\n{\"exit\":\"0\"}\n", #"s.jsonl:2: "exit" is not a number"#),
        ])
    func whatIsWrongIsTold(text: String, problem: String) {
        let found = #expect(throws: SessionProblem.self) { try RecordedSession(Array(text.utf8), path: "s.jsonl") }
        #expect(found?.description == problem)
    }

    @Test func brokenJSONIsToldByItsLine() {
        let text = header + "\n{\"dir\":\n{\"exit\":0}\n"
        let found = #expect(throws: SessionProblem.self) { try RecordedSession(Array(text.utf8), path: "s.jsonl") }
        #expect(found?.description.hasPrefix("s.jsonl:2: not JSON: ") == true)
    }

    @Test func missingFileIsTold() {
        let found = #expect(throws: SessionProblem.self) { try RecordedSession(path: "/no/such/file") }
        #expect(found?.description == "/no/such/file: no such file or directory")
    }

    @Test(
        "A last line that was cut off is passed over", arguments: [#"{"exit"#, #"{"dir":"c2s","msg":{"jsonrpc":"2.0""#])
    func tornLine(torn: String) throws {
        let text = header + "\n{\"wait\":{\"id\":1}}\n" + torn
        let session = try RecordedSession(Array(text.utf8), path: "s.jsonl")
        #expect(session.lines.map(\.content) == [.wait(.response(1))])
    }

    @Test func lastLineNeedsNoLineFeed() throws {
        let session = try RecordedSession(Array((header + "\n{\"exit\":3}").utf8), path: "s.jsonl")
        #expect(session.lines.map(\.content) == [.exit(3)])
    }

    @Test func linesStayAsTheyAreWritten() throws {
        let text = """
            { "name": "n", "v": 1, "root": "${ROOT}", "framing": "lines", "new": 1 }
            { "t": 1.5, "dir": "c2s", "msg": {"b": 1, "a": 2e0} }
            {"dir":"s2c","text":"x"}
            {"file":"a/b.txt","base64":"/w=="}
            {"file":"a/b.txt","text":null}
            {"wait":{"method":"m","uri":"u","version":3}}
            {"exit":0}

            """
        let session = try RecordedSession(Array(text.utf8), path: "s.jsonl")
        #expect(String(decoding: session.bytes, as: UTF8.self) == text)
        #expect(session.lines[2].content == .file(RecordedFile(path: "a/b.txt", bytes: [0xFF])))
        #expect(session.lines[4].content == .wait(.method("m", uri: "u", version: 3)))
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let lines: [SessionLine] = [
            .message(
                RecordedMessage(milliseconds: 4, direction: .toServer, form: .json(["a": [1, nil]], head: "X\r\n\r\n"))),
            .message(RecordedMessage(direction: .toClient, form: .text("{ }", head: nil))),
            .message(RecordedMessage(direction: .toServer, form: .raw([0, 255, 10]))), .wait(.response("x")),
            .wait(.method("m")), .file(RecordedFile(path: "é.txt", bytes: Array("é".utf8))),
            .file(RecordedFile(path: "b", bytes: [0xFF, 0xFE])), .file(RecordedFile(path: "c", bytes: nil)), .exit(-1),
        ]
        let text = ([Array(header.utf8)] + lines.map { $0.json.serialized() }).flatMap { $0 + [0x0A] }
        #expect(try RecordedSession(text, path: "s.jsonl").lines.map(\.content) == lines)
    }

    @Test func base64HasAllBytes() {
        for count in 0..<300 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
        for wrong in ["A", "AB=", "A===", "AB*=", "=AAA"] { #expect(Base64.decode(wrong) == nil, "\(wrong)") }
    }
}
