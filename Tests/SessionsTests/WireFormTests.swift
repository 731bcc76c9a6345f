import JSONRPC
import Learning
import Testing

@testable import Sessions

private let placeholders = Placeholders(root: "/home/ann/news", processID: 417)

/// The form of the first frame in some bytes.
private func form(_ bytes: [UInt8], _ framing: Framing = .headers) -> WireForm {
    var rest = bytes[...]
    let input = ByteInput(keepsTaken: true) { buffer in
        let part = rest.prefix(buffer.count)
        buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }
    var reader = FrameReader(input, framing: framing)
    let frame = reader.next()
    var body: [UInt8]?
    if case .message(let message) = frame { body = message }
    return WireForm(body: body, in: reader.removeTaken(), framing: framing, placeholders)
}

private func framed(_ body: String) -> [UInt8] { Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8) }

@Suite("Forms of recorded messages")
struct WireFormTests {
    @Test func plainMessageIsJSON() {
        #expect(form(framed(#"{"b":1,"a":"é"}"#)) == .json(["b": 1, "a": "é"], head: nil))
        #expect(form(Array("{\"b\":1}\n".utf8), .lines) == .json(["b": 1], head: nil))
    }

    @Test(
        arguments: [
            #"{"b": 1}"#, #"{"a":1,"a":2}"#, #"{"a":"\u00e9"}"#, #"{"a":1.0e3}"#, #"{"a":"#, "nothing", " {}", "",
        ])
    func otherSpellingIsText(body: String) {
        #expect(form(framed(body)) == .text(body, head: nil))
    }

    @Test(
        arguments: [
            ("content-length: 2\n\n", "content-length: ${LENGTH}\n\n"),
            (
                "Content-Type: a; charset=utf-8\r\nContent-Length: 2\r\n\r\n",
                "Content-Type: a; charset=utf-8\r\nContent-Length: ${LENGTH}\r\n\r\n"
            ),
            ("Content-Length:2\r\nX-Other: 2\r\n\r\n", "Content-Length:${LENGTH}\r\nX-Other: 2\r\n\r\n"),
        ])
    func otherHeaderIsKept(head: String, template: String) {
        #expect(form(Array((head + "{}").utf8)) == .json([:], head: template))
    }

    @Test(arguments: [
        "Content-Length: x\r\n\r\n{}", "{}", "Content-Length: 9\r\n\r\n{}", "Content-Length: 02\r\n\r\n{}",
    ])
    func whatIsNoFrameIsRaw(bytes: String) {
        guard case .raw(let raw) = form(Array(bytes.utf8)) else { return #expect(Bool(false), "\(bytes)") }
        #expect(Array(bytes.utf8).starts(with: raw))
    }

    @Test func invalidUTF8IsRaw() {
        let bytes = Array("Content-Length: 3\r\n\r\n".utf8) + [0x22, 0xFF, 0x22]
        #expect(form(bytes) == .raw(bytes))
    }

    @Test(
        arguments: [
            (#"{"uri":"file:///home/ann/news/a.txt"}"#, #"{"uri":"file://${ROOT}/a.txt"}"#),
            (#"{"name":"/home/ann/news"}"#, #"{"name":"${ROOT}"}"#),
            (#"{"name":"/home/ann/newsroom"}"#, #"{"name":"/home/ann/newsroom"}"#),
            (#"{"name":"x/home/ann/news"}"#, #"{"name":"x/home/ann/news"}"#),
            (#"{"processId":417,"a":417}"#, #"{"processId":"${PID}","a":417}"#),
            (#"{"text":"${ROOT} costs $5, ${$}"}"#, #"{"text":"${$}{ROOT} costs $5, ${$}{$}"}"#),
        ])
    func placeholdersStandForWhatVaries(body: String, recorded: String) throws {
        #expect(form(framed(body)) == .json(try JSON(parsing: Array(recorded.utf8)), head: nil))
    }

    @Test(
        "Escaped slashes and percent signs are kept",
        arguments: [
            #"{"uri":"file:\/\/\/home\/ann\/news\/a.txt"}"#, #"{ "processId": 417, "path": "/home/ann/news/" }"#,
        ])
    func escapes(body: String) {
        guard case .text(let text, nil) = form(framed(body)) else { return #expect(Bool(false), "\(body)") }
        #expect(text.contains("${"))
    }

    @Test func rootIsFilledInAsURIsAndPathsAreWritten() {
        let other = Placeholders(root: "/tmp/a b/\"x\"", processID: 5)
        let form = WireForm.json(
            ["uri": "file://${ROOT}/é.txt", "path": "${ROOT}/a", "processId": "${PID}"], head: nil)
        let body = #"{"uri":"file:///tmp/a%20b/%22x%22/é.txt","path":"/tmp/a b/\"x\"/a","processId":5}"#
        #expect(form.bytes(.headers, other) == framed(body))
    }

    /// Bytes made of pieces of frames, cut and joined at random: whatever comes, a replay sends the same.
    @Test func anyStreamIsSentAgainByteForByte() {
        let pieces =
            [
                "Content-Length: 2\r\n\r\n{}", "Content-Length: 4\r\n\r\n", "\r\n", "{\"a\": 1}", "/home/ann/news",
                "${ROOT}", "\"${PID}\"",
                "\"processId\":417", "é", "content-LENGTH:  07 \n\n[1,2,3]", "X: 1\r\n", "${$}", "${LENGTH}", "\u{0}",
                "\\/home\\/ann\\/news",
            ].map { Array($0.utf8) } + [[0xFF], [0xC3]]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 1...8, using: &generator)).flatMap { _ in
                pieces.randomElement(using: &generator)!
            }
            for framing in Framing.allCases {
                #expect(sentAgain(bytes, framing) == bytes, "\(bytes)")
            }
        }
    }

    /// What a replay sends of a recorded stream, as far as a server reads it, and the rest as it is.
    private func sentAgain(_ bytes: [UInt8], _ framing: Framing) -> [UInt8] {
        var rest = bytes[...]
        var sent: [UInt8] = []
        while !rest.isEmpty {
            var isRead = false
            let (stream, input) = (
                rest,
                ByteInput(keepsTaken: true) { [rest] buffer in
                    defer { isRead = true }
                    if isRead { return 0 }
                    buffer.copyBytes(from: rest)
                    return rest.count
                }
            )
            var reader = FrameReader(input, framing: framing)
            let frame = reader.next()
            let taken = reader.removeTaken()
            var body: [UInt8]?
            if case .message(let message) = frame { body = message }
            sent += WireForm(body: body, in: taken, framing: framing, placeholders).bytes(framing, placeholders)
            rest = stream.dropFirst(taken.count)
            if body == nil { break }
        }
        return sent + rest
    }
}
