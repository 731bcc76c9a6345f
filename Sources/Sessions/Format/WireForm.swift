package import JSONRPC

/// How a session holds the bytes of a message: in the first of these forms that gives back exactly those bytes.
package enum WireForm: Hashable, Sendable {
    /// A JSON value that was sent as compact JSON behind `head`.
    case json(JSON, head: String?)
    /// Other text, JSON or not.
    case text(String, head: String?)
    /// Anything at all, header and body, perhaps only parts of them.
    case raw([UInt8])

    /// In a head, the number of bytes of what follows.
    private static let length = Array("${LENGTH}".utf8)
    private static let usualHead = "Content-Length: ${LENGTH}\r\n\r\n"

    /// - Parameters:
    ///   - body: the message in the frame; nil where it holds none.
    ///   - bytes: the whole frame.
    init(body: [UInt8]?, in bytes: [UInt8], framing: Framing, _ placeholders: Placeholders) {
        let forms = Self.forms(of: body, in: bytes, framing, placeholders)
        self = forms.first { $0.bytes(framing, placeholders) == bytes } ?? .raw(bytes)
    }

    private static func forms(
        of body: [UInt8]?, in bytes: [UInt8], _ framing: Framing, _ placeholders: Placeholders
    ) -> [WireForm] {
        guard let body, let head = head(of: bytes, before: body, framing) else { return [] }
        let contracted = placeholders.contracted(body)
        let json = (try? JSON(parsing: contracted)).map { WireForm.json($0, head: head.template) }
        let text = String(validating: contracted, as: UTF8.self).map { WireForm.text($0, head: head.template) }
        return [json, text].compactMap { $0 }
    }

    /// What goes over the wire.
    func bytes(_ framing: Framing, _ placeholders: Placeholders) -> [UInt8] {
        switch self {
        case .json(let json, let head): framed(placeholders.expanded(json.serialized()), head, framing)
        case .text(let text, let head): framed(placeholders.expanded(Array(text.utf8)), head, framing)
        case .raw(let bytes): bytes
        }
    }

    /// The message, with placeholders as they are; nil where it is not JSON.
    var message: JSON? {
        switch self {
        case .json(let json, _): json
        case .text(let text, _): try? JSON(parsing: Array(text.utf8))
        case .raw: nil
        }
    }

    /// The same form of another message.
    func replacing(_ message: JSON) -> WireForm {
        switch self {
        case .json(_, let head), .text(_, let head): .json(message, head: head)
        case .raw: .json(message, head: nil)
        }
    }

    private func framed(_ body: [UInt8], _ head: String?, _ framing: Framing) -> [UInt8] {
        guard framing == .headers else { return body + [0x0A] }
        let length = Array("\(body.count)".utf8)
        return Array((head ?? Self.usualHead).utf8).replacingBytes(Self.length, with: length) + body
    }

    /// What stands before the body, with a placeholder for its length; a template of nil is the usual one. Returns nil where the
    /// frame can't be told in this way.
    private static func head(of bytes: [UInt8], before body: [UInt8], _ framing: Framing) -> (template: String?, Void)?
    {
        guard framing == .headers else { return (nil, ()) }
        let head = Array(bytes.dropLast(body.count))
        let name = Array("content-length:".utf8)
        guard let place = head.map({ $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }).firstPlace(of: name) else {
            return nil
        }
        let value = head[place.upperBound...].drop { $0 == 0x20 || $0 == 0x09 }
        let rest = value.drop { (0x30...0x39).contains($0) }
        guard let text = String(validating: head[..<value.startIndex] + length + rest, as: UTF8.self) else {
            return nil
        }
        return (text == usualHead ? nil : text, ())
    }
}
