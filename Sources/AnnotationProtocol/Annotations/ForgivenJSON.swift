import JSONRPC

/// A JSON text with what other programs write, and a strict parser refuses, replaced: lone surrogate escapes by U+FFFD;
/// NUL in keys by U+FFFD; numbers too large for 64 bits by 0; `NaN` and `Infinity` by null. An article's members are
/// strings, so nothing that counts is lost. Other text is copied as it is.
func forgiven(_ json: [UInt8]) -> [UInt8] {
    var forgiver = Forgiver(json: replacingLoneSurrogates(in: json))
    return forgiver.run()
}

private struct Forgiver {
    let json: [UInt8]
    var output: [UInt8] = []
    var offset = 0

    init(json: [UInt8]) {
        self.json = json
        output.reserveCapacity(json.count)
    }

    mutating func run() -> [UInt8] {
        while offset < json.count {
            switch json[offset] {
            case UInt8(ascii: "\""): copyString()
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                copyNumber()
            default:
                output.append(json[offset])
                offset += 1
            }
        }
        return output
    }

    private mutating func copyNumber() {
        let start = offset
        while offset < json.count, isNumberByte(json[offset]) { offset += 1 }
        let number = json[start..<offset]
        if ["NaN", "Infinity", "-Infinity"].contains(where: { number.elementsEqual($0.utf8) }) {
            output += "null".utf8
        } else if number.count > 18 || number.contains(UInt8(ascii: "e")) || number.contains(UInt8(ascii: "E")) {
            output.append(UInt8(ascii: "0"))
        } else {
            output += number
        }
    }

    /// Copies a string with its marks. It is a key when a colon follows.
    private mutating func copyString() {
        let outputStart = output.count
        output.append(json[offset])
        offset += 1
        while offset < json.count, json[offset] != UInt8(ascii: "\"") { copyCharacter() }
        guard offset < json.count else { return }
        output.append(json[offset])
        offset += 1
        if json[offset...].first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: ":") {
            replaceNUL(from: outputStart)
        }
    }

    private mutating func copyCharacter() {
        let length = json[offset] == UInt8(ascii: "\\") && offset + 1 < json.count ? 2 : 1
        output += json[offset..<(offset + length)]
        offset += length
    }

    private mutating func replaceNUL(from start: Int) {
        var index = start
        while index + 6 <= output.count {
            if output[index..<(index + 6)].elementsEqual("\\u0000".utf8) {
                output.replaceSubrange(index..<(index + 6), with: Self.replacement)
            }
            index += output[index] == UInt8(ascii: "\\") ? 2 : 1
        }
    }

    private static let replacement = ArraySlice("\\ufffd".utf8)
}

private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
        true
    default: false
    }
}
