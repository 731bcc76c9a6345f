/// Letters that a name has in this order, whatever stands between them and in any case.
package struct SymbolQuery: Sendable {
    private let letters: [Character]
    private let bytes: [UInt8]

    package init(_ query: String) {
        letters = Array(query.lowercased()).filter { !$0.isWhitespace }
        bytes = Array(String(letters).utf8)
    }

    /// - Parameter name: UTF-8.
    package func matches(_ name: ArraySlice<UInt8>) -> Bool {
        guard name.allSatisfy({ $0 < 0x80 }) else { return matches(decoded: String(decoding: name, as: UTF8.self)) }
        var rest = bytes[...]
        for byte in name {
            guard let next = rest.first else { return true }
            let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            if (isCapital ? byte | 0x20 : byte) == next { rest.removeFirst() }
        }
        return rest.isEmpty
    }

    private func matches(decoded name: String) -> Bool {
        var rest = letters[...]
        for character in name.lowercased() {
            guard let next = rest.first else { return true }
            if character == next { rest.removeFirst() }
        }
        return rest.isEmpty
    }
}
