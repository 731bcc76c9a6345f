import JSONRPC

/// What a client sends, and what the server says to it by the specifications (JSON-RPC 2.0, LSP 3.17, RFC 8259).
struct Case: Sendable {
    let name: String
    /// Written one after the other.
    var writes: [[UInt8]]
    /// In order; notifications are not among them.
    var answers: [Answer]
    /// Of the process, where the case has one of its own; otherwise the session goes on.
    var status: Int32?

    /// A case of its own process, whose input is closed at the end.
    static func stream(_ name: String, _ writes: [String], _ answers: [Answer], status: Int32 = 0) -> Case {
        Case(name: name, writes: writes.map { Array($0.utf8) }, answers: answers, status: status)
    }

    /// Bodies that are sent with the usual header in a session that is running, before and after others.
    static func bodies(_ name: String, _ bodies: [String], _ answers: Answer...) -> Case {
        Case(name: name, writes: bodies.map { frame(Array($0.utf8)) }, answers: answers)
    }

    static func body(_ name: String, _ body: String, _ answers: Answer...) -> Case {
        Case(name: name, writes: [frame(Array(body.utf8))], answers: answers)
    }
}

/// What an answer must be.
enum Answer: Sendable {
    /// The code of JSON-RPC or LSP.
    case error(JSON, Int64)
    /// Any result.
    case result(JSON)
    case value(JSON, JSON)
    case batch([Answer])

    func fits(_ message: JSON) -> Bool {
        switch self {
        case .error(let id, let code):
            isResponse(message, to: id) && message["error"]?["code"]?.integer == code
                && message["error"]?["message"]?.string?.isEmpty == false
        case .result(let id): isResponse(message, to: id) && message["result"] != nil
        case .value(let id, let value): isResponse(message, to: id) && message["result"] == value
        case .batch(let answers):
            message.array?.count == answers.count && zip(answers, message.array ?? []).allSatisfy { $0.fits($1) }
        }
    }

    /// A response has a result or an error, and never both.
    private func isResponse(_ message: JSON, to id: JSON) -> Bool {
        message["jsonrpc"] == "2.0" && message["id"] == id && (message["result"] == nil) != (message["error"] == nil)
    }
}

func frame(_ body: [UInt8]) -> [UInt8] { Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body }

func frame(_ body: String) -> String { String(decoding: frame(Array(body.utf8)), as: UTF8.self) }

/// A request as text; `id` and `params` are JSON.
func call(_ id: String, _ method: String, _ params: String? = nil) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)"\#(params.map { #","params":"# + $0 } ?? "")}"#
}

func notice(_ method: String, _ params: String? = nil) -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)"\#(params.map { #","params":"# + $0 } ?? "")}"#
}

let parseError: Int64 = -32700
let invalidRequest: Int64 = -32600
let methodNotFound: Int64 = -32601
let invalidParams: Int64 = -32602
let notInitialized: Int64 = -32002
let cancelled: Int64 = -32800
