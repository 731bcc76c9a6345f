import JSONRPC
import Testing

private let messages: [(text: String, message: Message)] = [
    (
        #"{"jsonrpc":"2.0","id":1,"method":"m","params":{"a":1}}"#,
        .request(.init(id: .integer(1), method: "m", params: ["a": 1]))
    ),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"m"}"#, .request(.init(id: id(.real(1.5)), method: "m", params: nil))),
    (
        #"{"jsonrpc":"2.0","id":"x","method":"m","params":[]}"#,
        .request(.init(id: id("x"), method: "m", params: []))
    ),
    (#"{"jsonrpc":"2.0","id":null,"method":"m"}"#, .request(.init(id: .null, method: "m", params: nil))),
    (#"{"jsonrpc":"2.0","method":"m","params":null}"#, .notification(.init(method: "m", params: nil))),
    (#"{"jsonrpc":"2.0","id":7,"result":null}"#, .response(.init(id: .integer(7), result: .success(.null)))),
    (
        #"{"jsonrpc":"2.0","id":7,"error":{"code":1,"message":"x"}}"#,
        .response(.init(id: .integer(7), result: .failure(.init(json: ["code": 1, "message": "x"]))))
    ),
]

@Test(arguments: messages)
func decodes(text: String, message: Message) {
    #expect(Payload(decoding: Array(text.utf8)) == .single(message))
}

/// Texts that are no messages, with the id and code of the answer.
private let invalid: [(text: String, id: JSON, code: ResponseError.Code)] = [
    ("{", .null, .parseError),
    (#"{"jsonrpc":"2.0","id":1,"method":"m","id":2}"#, .null, .parseError),
    ("1", .null, .invalidRequest),
    ("[]", .null, .invalidRequest),
    ("{}", .null, .invalidRequest),
    (#"{"id":1,"method":"m"}"#, 1, .invalidRequest),
    (#"{"jsonrpc":"1.0","id":"a","method":"m"}"#, "a", .invalidRequest),
    (#"{"jsonrpc":"2.0","id":3}"#, 3, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":3,"method":1,"params":"bar"}"#, 3, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":3,"method":"m","params":"bar"}"#, 3, .invalidRequest),
    (#"{"jsonrpc":"2.0","id":{},"method":"m"}"#, .null, .invalidRequest),
    (#"{"jsonrpc":"2.0","result":1}"#, .null, .invalidRequest),
]

@Test(arguments: invalid)
func refuses(text: String, id: JSON, code: ResponseError.Code) {
    guard case .single(.invalid(let answered, let error)) = Payload(decoding: Array(text.utf8)) else {
        Issue.record("\(text) is taken for a message")
        return
    }
    #expect(answered.json == id)
    #expect(error.code == code)
}

@Test func batchKeepsOrderAndInvalidElements() {
    let text = #"[{"jsonrpc":"2.0","id":1,"method":"a"},1,[],{"jsonrpc":"2.0","method":"b"}]"#
    guard case .batch(let messages) = Payload(decoding: Array(text.utf8)) else {
        Issue.record("no batch")
        return
    }
    #expect(messages.count == 4)
    #expect(messages.first == .request(.init(id: .integer(1), method: "a", params: nil)))
    #expect(messages.last == .notification(.init(method: "b", params: nil)))
    let refused = messages.filter { if case .invalid(.null, _) = $0 { true } else { false } }
    #expect(refused.count == 2)
}

private func id(_ json: JSON) -> MessageID { MessageID(json) ?? .null }

/// JSON strings with escapes, and what is left of them.
@Test(arguments: [
    (#"\ud83d\ude00"#, #"\ud83d\ude00"#), (#"\ud83d"#, #"\ufffd"#), (#"\uDE00\uD83D"#, #"\ufffd\ufffd"#),
    (#"\\ud83d"#, #"\\ud83d"#), (#"\\\ud83dx"#, #"\\\ufffdx"#), (#"\ud83d\n\u00e9"#, #"\ufffd\n\u00e9"#),
    (#"\ud83d\ud83d\ude00"#, #"\ufffd\ud83d\ude00"#), (#"\ud8"#, #"\ud8"#), ("\\", "\\"), ("", ""),
])
func halvesOfSurrogatePairsAreReplaced(text: String, replaced: String) {
    #expect(String(decoding: replacingLoneSurrogates(in: Array(text.utf8)), as: UTF8.self) == replaced)
}
