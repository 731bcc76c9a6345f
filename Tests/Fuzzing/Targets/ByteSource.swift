/// Bytes as choices; when they are used up, every choice is the first.
struct ByteSource {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isEmpty: Bool { rest.isEmpty }

    mutating func byte() -> Int { Int(rest.popFirst() ?? 0) }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8> {
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func choose<Choice>(_ choices: [Choice]) -> Choice { choices[byte() % choices.count] }

    /// True for one byte of `count`.
    mutating func isOne(of count: Int) -> Bool { byte() % count == count - 1 }
}

/// Parts of an input, with the byte 0x1E between them, which no article holds.
func parts(of input: [UInt8]) -> [ArraySlice<UInt8>] { input.split(separator: 0x1E, omittingEmptySubsequences: false) }

/// UTF-8, with U+FFFD for what is none.
func repaired(_ bytes: some Collection<UInt8>) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }
