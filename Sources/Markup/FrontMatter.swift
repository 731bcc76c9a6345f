/// The end of the data that stand before a text between lines of `---` (YAML) or `+++` (TOML), as site generators have it; the
/// start of the text where there are none. A byte order mark is passed over.
func frontMatterEnd(of bytes: [UInt8]) -> Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = line(of: bytes, from: start), [yaml, toml].contains(first.text) else { return start }
    var next = first.next
    while let current = line(of: bytes, from: next) {
        if current.text == first.text || first.text == yaml && current.text == yamlEnd { return current.next }
        next = current.next
    }
    return start
}

/// Whether the front matter of a text says that the text is to be left alone: `gainsay: off` or `gainsay: false`, in TOML with
/// an equals sign.
package func frontMatterRefuses(_ bytes: [UInt8]) -> Bool {
    let front = bytes[..<frontMatterEnd(of: bytes)]
    return front.split(separator: 0x0A).contains { line in
        let parts = line.split(maxSplits: 1) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
        guard parts.count == 2, word(parts[0]) == "gainsay" else { return false }
        return ["off", "false"].contains(word(parts[1]))
    }
}

/// Letters without the white space and quotation marks around them.
private func word(_ bytes: ArraySlice<UInt8>) -> String {
    let around = Array(" \t\r\"'".utf8)
    let start = bytes.drop { around.contains($0) }
    return String(decoding: start.reversed().drop { around.contains($0) }.reversed(), as: UTF8.self)
}

private let yaml = ArraySlice("---".utf8)
private let yamlEnd = ArraySlice("...".utf8)
private let toml = ArraySlice("+++".utf8)

/// A line without white space at its end, and the start of the next one; nil at the end of the text.
private func line(of bytes: [UInt8], from start: Int) -> (text: ArraySlice<UInt8>, next: Int)? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let text = bytes[start..<end].reversed().drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return (bytes[start..<(start + text.count)], min(end + 1, bytes.count))
}
