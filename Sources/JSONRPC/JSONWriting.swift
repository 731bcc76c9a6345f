extension JSON {
    /// The JSON text in UTF-8: characters outside of ASCII as they are, reals with up to 15 digits, members in order. A real that is
    /// not finite is written as null, since JSON has no other way.
    ///
    /// - Parameter indent: for people to read, every member and element has a line with so many spaces a level. Nothing in the value
    ///   may be written already then. Without it the text is compact.
    package func serialized(indent: Int = 0) -> [UInt8] {
        if indent > 0 { return written(indent: indent) }
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// Writes itself what looks the same in whatever way it is written, and leaves the rest to jansson.
    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): bytes += text.bytes
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .string(let value): Self.append(value, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.append(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .real: bytes += written(indent: 0)
        }
    }

    private static func append(_ string: String, to bytes: inout [UInt8]) {
        var string = string
        let isPlain = string.withUTF8 { text in
            guard text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
                return false
            }
            bytes.append(UInt8(ascii: "\""))
            bytes += text
            bytes.append(UInt8(ascii: "\""))
            return true
        }
        if !isPlain { bytes += JSON.string(string).written(indent: 0) }
    }
}
