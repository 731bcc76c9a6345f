/// HTML whose tags nest only a few deep, so that gumbo reads it in linear time.
///
/// gumbo goes through all open elements at most tags, and opens formatting elements that were not closed again in every block.
/// Tags of formatting, and those that stand deeper than any real page has them, are made comments of the same length.
struct ShallowHTML {
    private(set) var bytes: [UInt8]
    /// Names of the elements that are open for sure.
    private var open: [TagName] = []

    private static let deepest = 256

    init(_ html: [UInt8]) {
        bytes = html
        var offset = 0
        while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            offset = passMarkup(at: start)
        }
    }

    /// Returns where the text goes on behind the markup that starts here, if it does.
    private mutating func passMarkup(at start: Int) -> Int {
        let mark = byte(at: start + 1)
        if mark == UInt8(ascii: "!") { return commentEnd(from: start) }
        let isEnd = mark == UInt8(ascii: "/")
        let nameStart = start + (isEnd ? 2 : 1)
        guard byte(at: nameStart).isLetter else { return start + 1 }
        let nameEnd = bytes[nameStart...].firstIndex { $0.endsTagName } ?? bytes.count
        let name = TagName(bytes[nameStart..<nameEnd])
        let end = tagEnd(from: nameEnd)
        // Code is a formatting element, but must be seen, since it is no text.
        if name == .code { bytes.replaceSubrange(nameStart..<nameEnd, with: "samp".utf8) }
        if isEnd ? isUnwantedEnd(name) : isUnwantedStart(name) { makeComment(from: start, to: end) }
        return !isEnd && name.holdsRawText ? rawTextEnd(name, from: end) : end
    }

    private mutating func isUnwantedStart(_ name: TagName) -> Bool {
        if name.isFormatting { return true }
        if name.isUntracked { return false }
        if let last = open.last, name.closes(last) { open.removeLast() }
        if open.count == Self.deepest { return true }
        open.append(name)
        return false
    }

    private mutating func isUnwantedEnd(_ name: TagName) -> Bool {
        if name.isFormatting { return true }
        let index = open.lastIndex { !$0.mayStayOpen || $0 == name }
        if let index, open[index] == name { open.removeSubrange(index...) }
        return false
    }

    /// A comment that only `>` ends.
    private mutating func makeComment(from start: Int, to end: Int) {
        bytes[start + 1] = UInt8(ascii: "!")
        for offset in (start + 2)..<max(end - 1, start + 2) where bytes[offset] == UInt8(ascii: ">") {
            bytes[offset] = UInt8(ascii: " ")
        }
    }

    private func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private func commentEnd(from start: Int) -> Int {
        guard byte(at: start + 2) == UInt8(ascii: "-"), byte(at: start + 3) == UInt8(ascii: "-") else {
            return bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        }
        var dashes = 2
        for offset in (start + 4)..<max(bytes.count, start + 4) {
            if bytes[offset] == UInt8(ascii: ">"), dashes >= 2 { return offset + 1 }
            let isMark = bytes[offset] == UInt8(ascii: "!") && dashes >= 2
            dashes = bytes[offset] == UInt8(ascii: "-") ? dashes + 1 : isMark ? dashes : 0
        }
        return bytes.count
    }

    /// Behind the `>` of a tag. A `>` in a quoted value of an attribute ends nothing.
    private func tagEnd(from start: Int) -> Int {
        var quote: UInt8?
        var last: UInt8 = 0
        for offset in start..<bytes.count {
            let byte = bytes[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return offset + 1
            } else if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            if byte > 0x20 { last = byte }
        }
        return bytes.count
    }

    /// The start of the end tag of an element in which tags are text.
    private func rawTextEnd(_ name: TagName, from start: Int) -> Int {
        var offset = start
        while let found = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            let nameStart = found + 2
            if byte(at: found + 1) == UInt8(ascii: "/"), byte(at: nameStart).isLetter {
                let nameEnd = bytes[nameStart...].firstIndex { $0.endsTagName } ?? bytes.count
                if TagName(bytes[nameStart..<nameEnd]) == name { return found }
            }
            offset = found + 1
        }
        return bytes.count
    }
}
