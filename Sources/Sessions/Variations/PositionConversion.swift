import AnnotationProtocol
import JSONRPC

/// Tells positions in a message in another encoding.
struct PositionConversion {
    let from: PositionEncoding
    let to: PositionEncoding
    /// The text of a document; nil where nobody knows it.
    let text: (_ uri: String) -> DocumentText?

    /// - Parameter uri: of the document that is meant where a part of the message names none.
    func convert(_ value: JSON, in uri: String?) -> JSON {
        switch value {
        case .array(let elements): .array(elements.map { convert($0, in: uri) })
        case .object(let object): convert(object, in: uri)
        case .null, .bool, .integer, .real, .string, .text: value
        }
    }

    private func convert(_ object: JSONObject, in outer: String?) -> JSON {
        let uri = object["uri"]?.string ?? object["textDocument"]?["uri"]?.string ?? outer
        if let position = position(object, in: uri) { return position }
        var converted = object
        for member in object.members { converted[member.key] = convert(member, of: object, in: uri, outer) }
        return .object(converted)
    }

    private func convert(_ member: JSONObject.Member, of object: JSONObject, in uri: String?, _ outer: String?) -> JSON
    {
        switch member.key {
        case "targetRange", "targetSelectionRange": convert(member.value, in: object["targetUri"]?.string ?? uri)
        case "originSelectionRange": convert(member.value, in: outer)
        case "changes", "relatedDocuments":
            member.value.object.map { documents in
                .object(JSONObject(documents.members.map { ($0.key, convert($0.value, in: $0.key)) }))
            } ?? convert(member.value, in: uri)
        case "positionEncoding" where member.value.string == from.rawValue: .string(to.rawValue)
        case "data": member.value.array.flatMap { tokens($0, in: uri) } ?? convert(member.value, in: uri)
        default: convert(member.value, in: uri)
        }
    }

    private func position(_ object: JSONObject, in uri: String?) -> JSON? {
        guard object.members.count == 2, let line = object["line"]?.integer,
            let character = object["character"]?.integer,
            let text = uri.flatMap(text)
        else { return nil }
        let converted = text.character(Int(character), ofLine: Int(line), from: from, to: to)
        return ["line": .integer(line), "character": .integer(Int64(converted))]
    }

    /// Semantic tokens (LSP 3.17): five integers each, counted from the token before.
    private func tokens(_ data: [JSON], in uri: String?) -> JSON? {
        let numbers = data.compactMap { $0.integer.map { Int($0) } }
        guard numbers.count == data.count, numbers.count % 5 == 0, let text = uri.flatMap(text) else { return nil }
        var (line, old, new) = (0, 0, 0)
        var converted: [Int] = []
        for start in stride(from: 0, to: numbers.count, by: 5) {
            if numbers[start] > 0 { (line, old, new) = (line + numbers[start], 0, 0) }
            old += numbers[start + 1]
            let place = text.character(old, ofLine: line, from: from, to: to)
            let end = text.character(old + numbers[start + 2], ofLine: line, from: from, to: to)
            converted += [numbers[start], place - new, end - place, numbers[start + 3], numbers[start + 4]]
            new = place
        }
        return .array(converted.map { .integer(Int64($0)) })
    }
}

extension JSON {
    /// The document that a message is about, or else the first that it names.
    var firstURI: String? {
        switch self {
        case .array(let elements): elements.lazy.compactMap(\.firstURI).first
        case .object(let object):
            object["uri"]?.string ?? object["textDocument"]?["uri"]?.string
                ?? object.members.lazy.compactMap(\.value.firstURI).first
        case .null, .bool, .integer, .real, .string, .text: nil
        }
    }

    /// Whether it has a member of some name, at any depth.
    func holds(_ name: String) -> Bool {
        switch self {
        case .array(let elements): elements.contains { $0.holds(name) }
        case .object(let object): object.members.contains { $0.key == name || $0.value.holds(name) }
        case .null, .bool, .integer, .real, .string, .text: false
        }
    }

    /// `initialize` of a client that offers only one encoding of positions.
    func offering(_ encoding: PositionEncoding) -> JSON {
        guard self["method"] == "initialize", let params = self["params"] else { return self }
        let capabilities = params["capabilities"] ?? .object(JSONObject())
        let general = (capabilities["general"] ?? .object(JSONObject()))
            .setting("positionEncodings", to: [.string(encoding.rawValue)])
        return setting("params", to: params.setting("capabilities", to: capabilities.setting("general", to: general)))
    }
}
