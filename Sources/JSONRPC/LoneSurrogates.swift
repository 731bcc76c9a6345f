/// A JSON text in which escapes for half of a surrogate pair stand for U+FFFD. RFC 8259 allows them and leaves open what they
/// mean; editors that count in UTF-16 send them when a user deletes half of a character.
package func replacingLoneSurrogates(in json: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.count)
    var rest = json[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
        output += rest[..<start]
        let length = escapeLength(json[start...])
        let isLone = length == 6 && escapedUnit(json[start...]).map { (0xD800..<0xE000).contains($0) } == true
        output += isLone ? ArraySlice("\\ufffd".utf8) : json[start...].prefix(length)
        rest = json[min(start + length, json.count)...]
    }
    return output + rest
}

/// Bytes of the escape at the start: 12 for a surrogate pair.
private func escapeLength(_ json: ArraySlice<UInt8>) -> Int {
    guard let unit = escapedUnit(json) else { return 2 }
    guard (0xD800..<0xDC00).contains(unit), let next = escapedUnit(json.dropFirst(6)) else { return 6 }
    return (0xDC00..<0xE000).contains(next) ? 12 : 6
}

/// The UTF-16 unit of an escape `\uXXXX`.
private func escapedUnit(_ json: ArraySlice<UInt8>) -> Int? {
    guard json.starts(with: "\\u".utf8) else { return nil }
    let digits = json.dropFirst(2).prefix(4)
    return digits.count == 4 ? Int(String(decoding: digits, as: UTF8.self), radix: 16) : nil
}
