import JSONRPC

/// Ids as JSON text, and as they come back.
private let ids: [(name: String, text: String, id: JSON)] = [
    ("an integer", "7", 7), ("zero", "0", 0), ("a negative integer", "-7", -7),
    ("the largest integer of 32 bits", "2147483647", 2_147_483_647),
    ("an integer beyond 53 bits", "9007199254740993", 9_007_199_254_740_993),
    ("the largest integer of 64 bits", "9223372036854775807", .integer(.max)),
    ("the least integer of 64 bits", "-9223372036854775808", .integer(.min)),
    ("a fraction", "1.5", 1.5), ("a whole number written as a fraction", "3.0", 3.0),
    ("a string", "\"seven\"", "seven"), ("an empty string", "\"\"", ""),
    ("a string of digits", "\"7\"", "7"), ("a string with escapes", #""a\"\\\/\n\u00e9\ud83d\ude00""#, "a\"\\/\né😀"),
    ("a string of another script", "\"日本\"", "日本"), ("a string with NUL", #""a\u0000b""#, "a\u{0}b"),
    ("a long string", "\"" + String(repeating: "x", count: 5000) + "\"", .string(String(repeating: "x", count: 5000))),
    ("null", "null", nil),
]

/// Bodies that are no request, with the id and code of the answer.
private let wrongMessages: [(name: String, body: String, id: JSON, code: Int64)] = [
    ("an id of true", call("true", "no/such"), nil, invalidRequest),
    ("an id that is an array", call("[1]", "no/such"), nil, invalidRequest),
    ("an id that is an object", call("{}", "no/such"), nil, invalidRequest),
    ("no version", #"{"id":1,"method":"no/such"}"#, 1, invalidRequest),
    ("an old version", #"{"jsonrpc":"1.0","id":1,"method":"no/such"}"#, 1, invalidRequest),
    ("a version that is a number", #"{"jsonrpc":2.0,"id":1,"method":"no/such"}"#, 1, invalidRequest),
    ("a method that is a number", #"{"jsonrpc":"2.0","id":1,"method":1}"#, 1, invalidRequest),
    ("a method of null", #"{"jsonrpc":"2.0","id":"m","method":null}"#, "m", invalidRequest),
    ("neither method nor result", #"{"jsonrpc":"2.0","id":1}"#, 1, invalidRequest),
    ("an empty object", "{}", nil, invalidRequest),
    ("params that are a string", call("1", "no/such", "\"x\""), 1, invalidRequest),
    ("params that are a number", call("1", "no/such", "3"), 1, invalidRequest),
    ("params that are true", call("1", "no/such", "true"), 1, invalidRequest),
    ("an unknown method", call("1", "no/such"), 1, methodNotFound),
    ("an empty method", call("1", ""), 1, methodNotFound),
    ("a method in another case", call("1", "TextDocument/Hover", "{}"), 1, methodNotFound),
    ("a method with a space behind it", call("1", "shutdown "), 1, methodNotFound),
    ("an unknown request of the protocol itself", call("1", "$/no/such"), 1, methodNotFound),
    ("a notification sent as a request", call("1", "textDocument/didOpen", "{}"), 1, methodNotFound),
    ("a request of the server sent to it", call("1", "workspace/applyEdit", "{}"), 1, methodNotFound),
    ("params by position where names are taken", call("1", "textDocument/hover", "[1,2]"), 1, invalidParams),
    ("no params where some are required", call("1", "textDocument/hover"), 1, invalidParams),
    ("params of null where some are required", call("1", "textDocument/hover", "null"), 1, invalidParams),
    (
        "a member that is missing", call("1", "textDocument/hover", #"{"position":{"line":0,"character":0}}"#), 1,
        invalidParams
    ),
    (
        "a member of the wrong type",
        call("1", "textDocument/hover", #"{"textDocument":{"uri":5},"position":{"line":0,"character":0}}"#), 1,
        invalidParams
    ),
    (
        "a position of strings",
        call(
            "1", "textDocument/hover",
            #"{"textDocument":{"uri":"file:///none"},"position":{"line":"0","character":"0"}}"#), 1, invalidParams
    ),
    (
        "a negative position",
        call(
            "1", "textDocument/hover", #"{"textDocument":{"uri":"file:///none"},"position":{"line":-1,"character":0}}"#),
        1, invalidParams
    ),
    ("a top level of true", "true", nil, invalidRequest), ("a top level of null", "null", nil, invalidRequest),
    ("a top-level string", "\"initialize\"", nil, invalidRequest), ("a top-level number", "1", nil, invalidRequest),
    ("an empty batch", "[]", nil, invalidRequest),
]

/// Bodies that get no answer.
private let quiet: [(name: String, body: String)] = [
    ("an unknown notification", notice("no/such", "{}")),
    ("an unknown notification of the protocol itself", notice("$/no/such")),
    ("a notification with params of the wrong shape", notice("textDocument/didOpen", "[]")),
    ("a notification without the params that it needs", notice("textDocument/didChange")),
    ("a request sent as a notification", notice("textDocument/hover", "{}")),
    ("a result for a request that was never sent", #"{"jsonrpc":"2.0","id":404,"result":null}"#),
    ("an error for a request that was never sent", #"{"jsonrpc":"2.0","id":"x","error":{"code":1,"message":"no"}}"#),
    ("an error without an id", #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}}"#),
    ("progress that nobody asked for", notice("$/progress", #"{"token":1,"value":{"kind":"end"}}"#)),
    ("cancellation of an unknown id", notice("$/cancelRequest", #"{"id":12345}"#)),
    ("cancellation of an unknown string", notice("$/cancelRequest", #"{"id":"none"}"#)),
    ("cancellation without an id", notice("$/cancelRequest", "{}")),
    ("cancellation of an id that can't be one", notice("$/cancelRequest", #"{"id":[1]}"#)),
]

let messageCases: [Case] = idCases + wrongCases + quietCases + otherCases

private let idCases: [Case] = ids.map {
    .body("an id that is \($0.name)", call($0.text, "no/such"), .error($0.id, methodNotFound))
}
private let wrongCases: [Case] = wrongMessages.map { .body($0.name, $0.body, .error($0.id, $0.code)) }
private let quietCases: [Case] = quiet.map { .bodies($0.name, [$0.body]) }

private let otherCases: [Case] = [
    .body("params of null count as absent", call("1", "no/such", "null"), .error(1, methodNotFound)),
    .body(
        "members in any order", #"{"params":{},"method":"no/such","id":3,"jsonrpc":"2.0"}"#,
        .error(3, methodNotFound)),
    .body(
        "unknown members", #"{"jsonrpc":"2.0","id":3,"method":"no/such","trace":[1,{}]}"#, .error(3, methodNotFound)
    ),
    .bodies(
        "one id for two requests, one after the other", [call("5", "no/such"), call("5", "no/other")],
        .error(5, methodNotFound), .error(5, methodNotFound)),
    .bodies(
        "a number and the same number as a string are two ids", [call("5", "no/such"), call("\"5\"", "no/such")],
        .error(5, methodNotFound), .error("5", methodNotFound)),
    .body("a batch of one", "[\(call("1", "no/such"))]", .batch([.error(1, methodNotFound)])),
    .body(
        "a batch of two", "[\(call("1", "no/such")),\(call("\"b\"", "annotation/story"))]",
        .batch([.error(1, methodNotFound), .result("b")])),
    .body(
        "a batch with notifications", "[\(notice("no/such")),\(call("1", "no/such")),\(notice("$/x"))]",
        .batch([.error(1, methodNotFound)])),
    .body("a batch of notifications", "[\(notice("no/such")),\(notice("$/x"))]"),
    .body(
        "a batch of what is no message", "[1,2,3]",
        .batch([.error(nil, invalidRequest), .error(nil, invalidRequest), .error(nil, invalidRequest)])),
    .body(
        "a batch with one that is no message", "[\(call("1", "no/such")),{\"foo\":\"boo\"},\(notice("no/such"))]",
        .batch([.error(1, methodNotFound), .error(nil, invalidRequest)])),
    .body("a batch in a batch", "[[\(call("1", "no/such"))]]", .batch([.error(nil, invalidRequest)])),
    .body("a batch of responses", #"[{"jsonrpc":"2.0","id":1,"result":null}]"#),
    .body(
        "a batch with an end in the middle",
        #"[{"jsonrpc":"2.0","method":"sum","params":[1,2,4],"id":"1"},{"jsonrpc":"2.0","method""#,
        .error(nil, parseError)),
    .body(
        "a batch that opens a document and asks about it",
        "[\(notice("textDocument/didOpen", #"{"textDocument":{"uri":"file:///batch/a.txt","languageId":"text","version":1,"text":"It rained."}}"#)),\(call("1", "textDocument/hover", #"{"textDocument":{"uri":"file:///batch/a.txt"},"position":{"line":0,"character":0}}"#))]",
        .batch([.value(1, nil)])),
]
