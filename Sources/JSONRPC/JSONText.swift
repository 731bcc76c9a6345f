/// A JSON value that is written already, to stand in messages again and again without being written for each.
package struct JSONText: Hashable, Sendable {
    let bytes: [UInt8]

    package init(_ value: JSON) { bytes = value.serialized() }
}

extension JSON {
    /// The compact text, in which values that are written already stand as they are.
    func joined() -> [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): bytes += text.bytes
        case .array(let elements) where holdsText:
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object) where holdsText:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSON.string(member.key).append(to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        default: bytes += written(indent: 0)
        }
    }

    /// Whether it is written already, or holds something that is.
    var holdsText: Bool {
        switch self {
        case .text: true
        case .array(let elements): elements.contains { $0.holdsText }
        case .object(let object): object.members.contains { $0.value.holdsText }
        case .null, .bool, .integer, .real, .string: false
        }
    }
}
