import JSONRPC
import Testing

/// Streams with headers, and what they hold.
private let streams: [(stream: String, frames: [Frame])] = [
    ("", [.end]),
    ("Content-Length: 2\r\n\r\n{}", [message("{}"), .end]),
    ("Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", [message("{}"), message("[1]"), .end]),
    ("content-length:2\r\n\r\n{}", [message("{}"), .end]),
    ("CONTENT-LENGTH :2\r\n\r\n", [.unreadable("a header line that does not start with a name and a colon")]),
    ("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", [message("{}"), .end]),
    ("Content-Length: \t2 \r\nX-Other: a: b\r\n\r\n{}", [message("{}"), .end]),
    ("Content-Length: 2\n\n{}", [message("{}"), .end]),
    ("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", [message("{}"), .end]),
    ("Content-Length: 0\r\n\r\n", [message(""), .end]),
    ("Content-Length: 6\r\n\r\né😀", [message("é😀"), .end]),
    ("Content-Length: 9\r\n\r\n123456789Content-Length: 1\r\n\r\n1", [.tooLong, message("1"), .end]),
    ("Content-Length: 8\r\n\r\n12345678", [message("12345678"), .end]),
    ("Content-Length: 8\r\n\r\n1234", [.end]),
    ("Content-Len", [.end]),
    ("\r\n{}", [.unreadable("a header without Content-Length")]),
    ("Content-Type: x\r\n\r\n{}", [.unreadable("a header without Content-Length")]),
    ("Content-Length: -2\r\n\r\n", [.unreadable("a Content-Length that is not a number of bytes")]),
    ("Content-Length: two\r\n\r\n", [.unreadable("a Content-Length that is not a number of bytes")]),
    ("Content-Length:\r\n\r\n", [.unreadable("a Content-Length that is not a number of bytes")]),
    ("Content-Length: 99999999999999999999\r\n\r\n", [.unreadable("a Content-Length that is not a number of bytes")]),
    ("Content-Type: x; Charset=\"UTF-8\"\r\nContent-Length: 2\r\n\r\n{}", [message("{}"), .end]),
    ("Content-Type: x; charset=latin1\r\n", [.unreadable("the charset latin1, which is not UTF-8")]),
    ("Content-Length: 1\r\nContent-Length: 2\r\n\r\n", [.unreadable("two different values of Content-Length")]),
    ("Content-Length\n\n", [.unreadable("a header line without a colon")]),
    ("{\"jsonrpc\"", [.unreadable("a header line that does not start with a name and a colon")]),
    (": 2\r\n\r\n", [.unreadable("a header line that does not start with a name and a colon")]),
]

@Test(arguments: streams, [1, 3, 1000])
func readsHeaderFrames(_ example: (stream: String, frames: [Frame]), chunk: Int) {
    #expect(read(example.stream, .headers, chunk: chunk, count: example.frames.count) == example.frames)
}

/// Streams of lines, and what they hold.
private let lineStreams: [(stream: String, frames: [Frame])] = [
    ("{}\n[1]\n", [message("{}"), message("[1]"), .end]),
    ("{}\r\n\n \n[1]", [message("{}\r"), message("[1]"), .end]),
    ("123456789\n1\n", [.tooLong, message("1"), .end]),
    ("12345678\n1\n", [message("12345678"), message("1"), .end]),
    ("1\n12345678901234567890", [message("1"), .tooLong, .end]),
    ("", [.end]),
]

@Test(arguments: lineStreams, [1, 3, 1000])
func readsLineFrames(_ example: (stream: String, frames: [Frame]), chunk: Int) {
    #expect(read(example.stream, .lines, chunk: chunk, count: example.frames.count) == example.frames)
}

@Test func headerThatNeverEndsIsUnreadable() {
    let stream = "X: " + String(repeating: "a", count: 20_000)
    #expect(read(stream, .headers, chunk: 1000, count: 1) == [.unreadable("a header longer than 16384 bytes")])
}

private func message(_ text: String) -> Frame { .message(Array(text.utf8)) }

/// The first frames of a stream that arrives in chunks, with a limit of eight bytes a message.
private func read(_ stream: String, _ framing: Framing, chunk: Int, count: Int) -> [Frame] {
    var rest = Array(stream.utf8)[...]
    let input = ByteInput { buffer in
        let part = rest.prefix(min(chunk, buffer.count))
        buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }
    var reader = FrameReader(input, framing: framing, maxMessageBytes: 8)
    return (0..<count).map { _ in reader.next() }
}
