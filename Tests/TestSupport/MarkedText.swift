package import Text

/// A text with labelled spans, written with marks: `[Q “[cue Yes]”] he said`.
///
/// A mark is an opening bracket, a label, one space, what the span covers, and a closing bracket. Marks nest. A
/// backslash takes the next character as it is: `\[`, `\]`, `\\`.
package struct MarkedText: Sendable, CustomStringConvertible {
    package struct Mark: Hashable, Sendable {
        package let label: String
        /// UTF-8 bytes of `MarkedText.text`.
        package let span: Span

        package init(_ label: String, _ span: Span) {
            self.label = label
            self.span = span
        }
    }

    /// The text without the marks.
    package let text: String
    /// In the order of their starts, outer ones first.
    package let marks: [Mark]

    package init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [(label: String, start: Int, index: Int)] = []
        var marks: [Mark?] = []
        var rest = marked.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "[":
                let label = rest.prefix { $0 != " " }
                rest = rest.dropFirst(label.count + 1)
                open.append((String(label), bytes.count, marks.count))
                marks.append(nil)
            case "]":
                guard let last = open.popLast() else {
                    preconditionFailure("a mark closes that is not open: \(marked)")
                }
                marks[last.index] = Mark(last.label, Span(last.start, bytes.count))
            case "\\": bytes += Array(String(rest.popFirst() ?? "\\").utf8)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        precondition(open.isEmpty, "a mark does not close: \(marked)")
        self.text = String(decoding: bytes, as: UTF8.self)
        self.marks = marks.compactMap { $0 }
    }

    /// Writes spans back into a text, for a comparison that reads well when it fails.
    ///
    /// - Parameter marks: spans that nest or lie apart; one that crosses another is closed where the other ends.
    package init(text: String, marks: [Mark]) {
        self.text = text
        self.marks = marks.sorted { ($0.span, $0.label) < ($1.span, $1.label) }
    }

    /// The spans of one label, in order.
    package func spans(_ label: String) -> [Span] { marks.filter { $0.label == label }.map(\.span) }

    /// The covered text of each mark of one label, in order.
    package func texts(_ label: String) -> [String] {
        let bytes = Array(text.utf8)
        return spans(label).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    /// The text with its marks: what the initializer reads.
    package var marked: String {
        var written: [UInt8] = []
        var open: [Int] = []
        var next = marks[...]
        for (offset, byte) in (Array(text.utf8) + [0]).enumerated() {
            while let end = open.last, end <= offset {
                written.append(0x5D)
                open.removeLast()
            }
            while let mark = next.first, mark.span.start == offset {
                written += Array("[\(mark.label) ".utf8)
                open.append(min(mark.span.end, open.last ?? Int.max))
                next.removeFirst()
            }
            if byte == 0x5B || byte == 0x5C || byte == 0x5D { written.append(0x5C) }
            written.append(byte)
        }
        return String(decoding: written.dropLast(), as: UTF8.self)
    }

    package var description: String { marked }
}
