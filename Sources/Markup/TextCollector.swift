import Text

/// Puts together the text that people read, and remembers where each stretch of it stands in the source.
struct TextCollector {
    /// What stands between two pieces of text; of several the greatest counts.
    enum Separator: Int, Comparable {
        case none
        case space
        case line
        case paragraph

        static func < (a: Separator, b: Separator) -> Bool { a.rawValue < b.rawValue }

        fileprivate var bytes: String.UTF8View {
            switch self {
            case .none: "".utf8
            case .space: " ".utf8
            case .line: "\n".utf8
            case .paragraph: "\n\n".utf8
            }
        }
    }

    private(set) var bytes: [UInt8] = []
    private(set) var segments: [SourceMap.Segment] = []
    /// Written when more text follows.
    private var separator = Separator.none

    /// Whether the next text follows the last one without white space.
    var isInsideText: Bool { separator == .none && !bytes.isEmpty }

    mutating func separate(by separator: Separator) { self.separator = max(self.separator, separator) }

    /// Appends bytes that stand in the source at `offset`.
    mutating func append(_ text: ArraySlice<UInt8>, at offset: Int) {
        guard !text.isEmpty else { return }
        let start = place(text)
        let source = Span(offset, offset + text.count)
        if let last = segments.last, last.isVerbatim, last.text.end == start, last.source.end == offset {
            segments[segments.count - 1].text.end = bytes.count
            segments[segments.count - 1].source.end = source.end
        } else {
            segments.append(.init(text: Span(start, bytes.count), source: source, isVerbatim: true))
        }
    }

    /// Appends characters that the source writes in another way.
    mutating func append(_ text: ArraySlice<UInt8>, for source: Span) {
        guard !text.isEmpty else { return }
        let start = place(text)
        segments.append(.init(text: Span(start, bytes.count), source: source, isVerbatim: false))
    }

    /// Returns where the text starts.
    private mutating func place(_ text: ArraySlice<UInt8>) -> Int {
        if !bytes.isEmpty { bytes += separator.bytes }
        separator = .none
        let start = bytes.count
        bytes += text
        return start
    }
}
