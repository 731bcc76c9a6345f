import JSONRPC

private let body = call("1", "initialize", #"{"processId":null,"rootUri":null,"capabilities":{}}"#)
private let length = body.utf8.count
private let plain = frame(body)
private let next = frame(call("2", "no/such"))

/// Headers before the same body, which is understood.
private let goodHeaders: [(name: String, header: String)] = [
    ("a header of Content-Length", "Content-Length: \(length)\r\n\r\n"),
    ("a lower-case name", "content-length: \(length)\r\n\r\n"),
    ("an upper-case name", "CONTENT-LENGTH: \(length)\r\n\r\n"),
    ("a name in mixed case", "cOnTeNt-LeNgTh: \(length)\r\n\r\n"),
    ("no space behind the colon", "Content-Length:\(length)\r\n\r\n"),
    ("several spaces behind the colon", "Content-Length:    \(length)\r\n\r\n"),
    ("a tab behind the colon", "Content-Length:\t\(length)\r\n\r\n"),
    ("spaces behind the value", "Content-Length: \(length)  \r\n\r\n"),
    ("zeros in front of the length", "Content-Length: 000\(length)\r\n\r\n"),
    (
        "Content-Type behind the length",
        "Content-Length: \(length)\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n"
    ),
    (
        "Content-Type before the length",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: \(length)\r\n\r\n"
    ),
    (
        "the charset utf8, which old clients send",
        "Content-Length: \(length)\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n"
    ),
    (
        "the charset in upper case and in quotation marks",
        "Content-Length: \(length)\r\ncontent-type: application/vscode-jsonrpc;charset=\"UTF-8\"\r\n\r\n"
    ),
    ("Content-Type without a charset", "Content-Length: \(length)\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n"),
    ("an unknown header", "X-Trace: 17; a=b: c\r\nContent-Length: \(length)\r\n\r\n"),
    ("a header with an empty value", "X-Empty:\r\nContent-Length: \(length)\r\n\r\n"),
    ("the same length twice", "Content-Length: \(length)\r\nContent-Length: \(length)\r\n\r\n"),
    ("lines that end with LF", "Content-Length: \(length)\n\n"),
    ("lines that end with LF and with CRLF", "X: 1\nContent-Length: \(length)\r\nY: 2\n\r\n"),
]

/// Headers after which nobody knows where the next message begins.
private let badHeaders: [(name: String, header: String)] = [
    ("no Content-Length", "Content-Type: application/vscode-jsonrpc\r\n\r\n"),
    ("an empty header", "\r\n"),
    ("a negative length", "Content-Length: -\(length)\r\n\r\n"),
    ("a length with a plus sign", "Content-Length: +\(length)\r\n\r\n"),
    ("a length that is a fraction", "Content-Length: \(length).0\r\n\r\n"),
    ("a length in hexadecimal", "Content-Length: 0x40\r\n\r\n"),
    ("a length of letters", "Content-Length: many\r\n\r\n"),
    ("an empty length", "Content-Length: \r\n\r\n"),
    ("a length of two numbers", "Content-Length: 12 34\r\n\r\n"),
    ("a length beyond 64 bits", "Content-Length: 99999999999999999999999\r\n\r\n"),
    ("digits of another script", "Content-Length: ١٢\r\n\r\n"),
    ("two different lengths", "Content-Length: \(length)\r\nContent-Length: 5\r\n\r\n"),
    ("a line without a colon", "Content-Length \(length)\r\n\r\n"),
    ("a space before the colon", "Content-Length : \(length)\r\n\r\n"),
    ("a line without a name", ": 5\r\n\r\n"),
    ("JSON without a header", ""),
    ("a header without an end", String(repeating: "X: 1\r\n", count: 4000)),
    ("other data than text", "\u{0}\u{1}\u{2}\u{3}"),
]

let framingCases: [Case] = goodHeaders.map(good) + badHeaders.map(bad) + streams

private func good(_ item: (name: String, header: String)) -> Case {
    .stream(item.name, [item.header + body, next], [.result(1), .error(2, methodNotFound)])
}

private func bad(_ item: (name: String, header: String)) -> Case {
    .stream(item.name, [item.header + body, next], [.error(nil, parseError)], status: 1)
}

private let streams: [Case] = [
    Case(
        name: "one byte at a time, characters of several bytes cut in two",
        writes: Array((plain + frame(call("\"é😀\"", "no/such"))).utf8).map { [$0] },
        answers: [.result(1), .error("é😀", methodNotFound)], status: 0),
    .stream(
        "several messages in one write", [plain + next + next],
        [.result(1), .error(2, methodNotFound), .error(2, methodNotFound)]),
    .stream("a message in two writes", [String(plain.prefix(60)), String(plain.dropFirst(60))], [.result(1)]),
    .stream(
        "a header in two writes", [String(plain.prefix(9)), String(plain.dropFirst(9)) + next],
        [.result(1), .error(2, methodNotFound)]),
    .stream(
        "a message and the start of the next in one write", [plain + next.prefix(20), String(next.dropFirst(20))],
        [.result(1), .error(2, methodNotFound)]),
    .stream("the end of input in a header", [plain, "Content-Le"], [.result(1)]),
    .stream("the end of input behind a header", [plain, "Content-Length: 40\r\n\r\n"], [.result(1)]),
    .stream("the end of input in a body", [plain, "Content-Length: 40\r\n\r\n{\"jsonrpc\""], [.result(1)]),
    .stream("the end of input in the blank line", [plain, "Content-Length: 40\r\n\r"], [.result(1)]),
    .stream(
        "a length of zero", [plain, "Content-Length: 0\r\n\r\n", next],
        [.result(1), .error(nil, parseError), .error(2, methodNotFound)]),
    .stream(
        "a length that is too short", [plain, "Content-Length: 10\r\n\r\n" + call("2", "no/such")],
        [.result(1), .error(nil, parseError), .error(nil, parseError)], status: 1),
    .stream(
        "a length that takes in the next header",
        [plain, "Content-Length: 60\r\n\r\n" + call("2", "no/such") + next],
        [.result(1), .error(nil, parseError), .error(nil, parseError)], status: 1),
    .stream(
        "a length that counts bytes, not characters", [plain, frame(call("\"日本\"", "no/such"))],
        [.result(1), .error("日本", methodNotFound)]),
    .stream(
        "a charset that is none of the base protocol",
        [plain, "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-16\r\n\r\n{}", next],
        [.result(1), .error(nil, parseError)], status: 1),
    .stream(
        "a message of two megabytes",
        [plain, frame(call("2", "no/such", "{\"x\":\"" + String(repeating: "é", count: 1 << 20) + "\"}"))],
        [.result(1), .error(2, methodNotFound)]),
]
