import Text

/// Goes through a text of the tree and its source side by side, since gumbo says only where a text begins.
struct TextAlignment {
    private let text: [UInt8]
    private let source: [UInt8]
    /// Where the next text of the source begins.
    private let limit: Int
    private let isPreformatted: Bool
    private var textOffset = 0
    private var offset: Int

    init(_ text: GumboTree.Text, in source: [UInt8], limit: Int) {
        self.text = text.text
        self.source = source
        self.limit = limit
        isPreformatted = text.isPreformatted
        offset = text.start
    }

    /// - Parameter sourceOffset: of the HTML in the source as a whole.
    mutating func append(to collector: inout TextCollector, sourceOffset: Int) {
        while textOffset < text.count, offset < limit {
            if source[offset] == UInt8(ascii: "&"), let reference = reference() {
                let decoded = text[textOffset..<reference.textEnd]
                let span = Span(sourceOffset + offset, sourceOffset + reference.end)
                if decoded.allSatisfy(\.isSpace) {
                    collector.separate(by: .space)
                } else {
                    collector.append(decoded, for: span)
                }
                (offset, textOffset) = (reference.end, reference.textEnd)
            } else if text[textOffset].isSpace, source[offset].isSpace {
                takeSpace(into: &collector, sourceOffset)
            } else if source[offset] == text[textOffset] {
                takeEqual(into: &collector, sourceOffset)
            } else if text[textOffset...].starts(with: replacementCharacter) {
                collector.append(
                    replacementCharacter[...], for: Span(sourceOffset + offset, sourceOffset + offset + 1))
                offset += 1
                textOffset += replacementCharacter.count
            } else {
                passOver()
            }
        }
    }

    private mutating func takeEqual(into collector: inout TextCollector, _ sourceOffset: Int) {
        let start = offset
        repeat {
            offset += 1
            textOffset += 1
        } while textOffset < text.count && offset < limit && source[offset] == text[textOffset]
            && source[offset] != UInt8(ascii: "&") && !source[offset].isSpace
        collector.append(source[start..<offset], at: sourceOffset + start)
    }

    /// A single space stays as it is; other white space becomes one.
    private mutating func takeSpace(into collector: inout TextCollector, _ sourceOffset: Int) {
        let start = offset
        let textStart = textOffset
        while offset < limit, source[offset].isSpace { offset += 1 }
        while textOffset < text.count, text[textOffset].isSpace { textOffset += 1 }
        let isSingle = offset - start == 1 && source[start] == 0x20
        if isPreformatted, text[textStart..<textOffset].contains(0x0A) {
            collector.separate(by: .line)
        } else if isSingle, collector.isInsideText, textOffset < text.count {
            collector.append(source[start..<offset], at: sourceOffset + start)
        } else {
            collector.separate(by: .space)
        }
    }

    /// Passes over what has no place in the tree: a tag that was ignored, or a byte.
    private mutating func passOver() {
        guard source[offset] == UInt8(ascii: "<") else { return offset += 1 }
        offset = source[offset..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? limit
    }

    /// The end of the character reference that starts here, and the end of what it stands for; nil when there is none. A name
    /// ends where source and text agree again, since some names need no semicolon.
    private func reference() -> (end: Int, textEnd: Int)? {
        if let end = numericReferenceEnd() { return (end, characterEnd(textOffset)) }
        let start = offset + 1
        let name = source[start..<limit].prefix(longestName).prefix { $0.isLetter || $0.isDigit }
        let isAmpersand = name.starts(with: "amp".utf8) || name.starts(with: "AMP".utf8)
        guard !name.isEmpty, isAmpersand || text[textOffset] != UInt8(ascii: "&") else { return nil }
        let hasSemicolon = name.endIndex < limit && source[name.endIndex] == UInt8(ascii: ";")
        let one = characterEnd(textOffset)
        var pairs = (2...max(2, min(name.count, longestOpenName))).map { (start + min($0, name.count), one) }
        if hasSemicolon { pairs = [(name.endIndex + 1, one), (name.endIndex + 1, characterEnd(one))] + pairs }
        return pairs.first { agree($0, $1) } ?? pairs.first { mayAgree($0.0) } ?? pairs[0]
    }

    private func numericReferenceEnd() -> Int? {
        guard offset + 2 < limit, source[offset + 1] == UInt8(ascii: "#") else { return nil }
        let isHexadecimal = source[offset + 2] | 0x20 == UInt8(ascii: "x")
        let start = offset + (isHexadecimal ? 3 : 2)
        let end =
            source[start..<max(limit, start)].firstIndex { !($0.isDigit || isHexadecimal && $0.isHexadecimalLetter) }
            ?? limit
        guard end > start else { return nil }
        return end < limit && source[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    /// Whether both go on with the same byte, or the text ends.
    private func agree(_ end: Int, _ textEnd: Int) -> Bool {
        textEnd >= text.count || end < limit && source[end] == text[textEnd]
    }

    /// Whether the source goes on with what the text may have in another form.
    private func mayAgree(_ end: Int) -> Bool { end < limit && "&<\r".utf8.contains(source[end]) }

    /// The end of the character of the text that starts at an offset.
    private func characterEnd(_ start: Int) -> Int {
        guard start < text.count else { return text.count }
        return text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
    }
}

/// The longest name of a reference that HTML knows has 31 letters, the longest that needs no semicolon six.
private let longestName = 31
private let longestOpenName = 6

private let replacementCharacter = Array("\u{FFFD}".utf8)

extension UInt8 {
    /// White space of HTML.
    fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 || self == 0x0C }
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isHexadecimalLetter: Bool { (self | 0x20) &- 0x61 < 6 }
}
