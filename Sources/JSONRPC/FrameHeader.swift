/// The header part of a message (LSP 3.17, "Base Protocol"), taken byte by byte so that a broken one is seen at its first
/// wrong byte, not at a line end that may never come.
///
/// Names are case-insensitive and come in any order; unknown ones are passed over; lines end with CRLF or LF.
struct FrameHeader {
    private(set) var isComplete = false
    /// In bytes; valid once the header is complete.
    private(set) var contentLength = 0
    private var hasContentLength = false
    private var name: [UInt8] = []
    private var value: [UInt8] = []
    private var isInValue = false
    private var size = 0

    private static let maxSize = 1 << 14

    /// Returns what is wrong with the header, if it can't be understood any more.
    mutating func take(_ byte: UInt8) -> String? {
        size += 1
        if size > Self.maxSize { return "a header longer than \(Self.maxSize) bytes" }
        switch byte {
        case UInt8(ascii: "\n"): return endLine()
        case UInt8(ascii: ":") where !isInValue && !name.isEmpty: isInValue = true
        case _ where isInValue: value.append(byte)
        case UInt8(ascii: "\r") where name.isEmpty: break
        case _ where byte.isTokenCharacter: name.append(byte | 0x20)
        default: return "a header line that does not start with a name and a colon"
        }
        return nil
    }

    private mutating func endLine() -> String? {
        defer { (name, value, isInValue) = ([], [], false) }
        if name.isEmpty {
            isComplete = true
            return hasContentLength ? nil : "a header without Content-Length"
        }
        if !isInValue { return "a header line without a colon" }
        if name.elementsEqual("content-length".utf8) { return endContentLength() }
        return name.elementsEqual("content-type".utf8) ? endContentType() : nil
    }

    /// The base protocol knows one charset, which it once called "utf8".
    private func endContentType() -> String? {
        let text = String(decoding: value, as: UTF8.self).lowercased().filter { !" \t\r\"".contains($0) }
        let charset = text.split(separator: ";").first { $0.hasPrefix("charset=") }?.dropFirst("charset=".count)
        guard let charset, charset != "utf-8", charset != "utf8" else { return nil }
        return "the charset \(charset.prefix(40)), which is not UTF-8"
    }

    private mutating func endContentLength() -> String? {
        let text = String(decoding: value, as: UTF8.self).trimmingSpace()
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(text) else {
            return "a Content-Length that is not a number of bytes"
        }
        if hasContentLength && length != contentLength { return "two different values of Content-Length" }
        contentLength = length
        hasContentLength = true
        return nil
    }
}

extension UInt8 {
    /// `tchar` of RFC 9110, section 5.6.2.
    fileprivate var isTokenCharacter: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}

extension String {
    fileprivate func trimmingSpace() -> Substring {
        let isSpace = { (character: Character) in character == " " || character == "\t" || character == "\r" }
        let start = drop(while: isSpace)
        return start.prefix(upTo: start.lastIndex { !isSpace($0) }.map { start.index(after: $0) } ?? start.startIndex)
    }
}
