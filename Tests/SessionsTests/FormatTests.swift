import JSONRPC
import Testing

@testable import Sessions

private let header = #"{"v":1,"name":"n","root":"","framing":"headers"}"#

/// First lines, and what is wrong with them.
private let wrongHeaders: [(line: String, problem: String)] = [
    ("[]", #"the first line has no "v": it is no session"#),
    (#"{"v":2}"#, "version 2 of the format is not known"),
    (#"{"v":1,"name":"n","root":"","framing":"tape"}"#, #""framing" is neither "headers" nor "lines""#),
    (#"{"v":1,"name":"n","root":"/home","framing":"lines"}"#, #""root" is neither "" nor "${ROOT}""#),
    (#"{"v":1,"name":"n","root":"","folder":"..","framing":"lines"}"#, #""folder" is not the name of a folder"#),
]

/// Other lines, and what is wrong with them.
private let wrongLines: [(line: String, problem: String)] = [
    (#"{"t":1}"#, #"none of "dir", "wait", "file" and "exit""#),
    (#"{"dir":"up"}"#, #""dir" is neither "c2s" nor "s2c""#),
    (#"{"dir":"c2s"}"#, #"none of "msg", "text" and "raw""#),
    (#"{"dir":"c2s","raw":"abc"}"#, #""raw" is not base64"#),
    (#"{"wait":{}}"#, #""wait" has neither "id" nor "method""#),
    (#"{"file":"../a","text":""}"#, #""file" is not a path in the root folder"#),
    (#"{"file":"/etc/x","text":""}"#, #""file" is not a path in the root folder"#),
    (#"{"file":"a"}"#, #"neither "text" nor "base64""#),
    (#"{"exit":"0"}"#, #""exit" is not a number"#),
]

private func problem(in text: String) -> String? {
    do throws(SessionProblem) {
        _ = try RecordedSession(Array(text.utf8), path: "s.jsonl")
        return nil
    } catch {
        return error.description
    }
}

@Suite("Files of sessions")
struct FormatTests {
    @Test(arguments: wrongHeaders)
    func wrongHeaderIsTold(line: String, expected: String) {
        #expect(problem(in: "\(line)\n") == "s.jsonl:1: \(expected)")
    }

    @Test(arguments: wrongLines)
    func wrongLineIsTold(line: String, expected: String) {
        #expect(problem(in: "\(header)\n\n\(line)\n") == "s.jsonl:3: \(expected)")
    }

    @Test func emptyFileAndBrokenLineAreTold() {
        #expect(problem(in: "") == "s.jsonl: the session is empty")
        #expect(problem(in: "\(header)\n{\"dir\":\n{\"exit\":0}\n")?.hasPrefix("s.jsonl:2: not JSON: ") == true)
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
        var text = Array("\(header)\n".utf8)
        for line in lines { text += line.json.serialized() + [0x0A] }
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
