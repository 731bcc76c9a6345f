import Foundation
import JSONRPC

/// A recorded session (Protocol/schema/session-line.schema.json), as far as a replay reads it.
struct RecordedSession {
    enum Step {
        case send([UInt8])
        case wait(Trigger)
        case exit(Int32)
    }

    /// A message from the server that the next one to it waits for.
    struct Trigger {
        let json: JSON

        func matches(_ message: JSON) -> Bool {
            if let id = json["id"] { return message["method"] == nil && message["id"] == id }
            return message["method"] != nil && message["method"] == json["method"]
        }
    }

    let lines: [JSON]
    let framing: Framing

    init(_ text: String) throws {
        lines = try text.split(separator: "\n").map { try JSON(parsing: Array($0.utf8)) }
        framing = lines.first?["framing"]?.string == "lines" ? .lines : .headers
    }

    /// What the server said, in order.
    var answers: [JSON] { lines.filter { $0["dir"]?.string == "s2c" }.compactMap { $0["msg"] } }

    func step(_ line: JSON) -> Step? {
        if let trigger = line["wait"] { return .wait(Trigger(json: trigger)) }
        if let status = line["exit"]?.integer { return .exit(Int32(status)) }
        guard line["dir"]?.string == "c2s" else { return nil }
        if let raw = line["raw"]?.string.flatMap({ Data(base64Encoded: $0) }) { return .send(Array(raw)) }
        return line["msg"].map { .send(frame($0)) }
    }

    private func frame(_ message: JSON) -> [UInt8] {
        let body = message.serialized()
        switch framing {
        case .headers: return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
        case .lines: return body + [0x0A]
        }
    }
}

/// Answers in an order that does not depend on time: responses by id, notifications of one method and document together.
/// Confidences are left out, since they come from what was learned.
func sortedAnswers(_ messages: [JSON]) -> [String: [JSON]] {
    Dictionary(grouping: messages.map(removingConfidence)) { message in
        let subject = message["method"] == nil ? message["id"] : message["params"]?["uri"]
        let key: JSON = [message["method"] ?? .null, subject ?? .null]
        return String(decoding: key.serialized(), as: UTF8.self)
    }
}

private func removingConfidence(_ json: JSON) -> JSON {
    switch json {
    case .array(let elements): .array(elements.map(removingConfidence))
    case .object(let object):
        .object(
            JSONObject(
                object.members.filter { $0.key != "confidence" }.map { ($0.key, removingConfidence($0.value)) }))
    default: json
    }
}
