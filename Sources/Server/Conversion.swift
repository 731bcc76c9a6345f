package import AnnotationProtocol
package import Text

extension PositionEncoding {
    var unit: LineTable.Unit {
        switch self {
        case .utf8: .utf8
        case .utf16: .utf16
        case .utf32: .utf32
        }
    }
}

/// Spans of the engine to ranges of the wire and back. Nothing else in the server knows both.
extension LineTable {
    package func position(ofOffset offset: Int) -> Position {
        Position(line: line(ofOffset: offset), character: column(ofOffset: offset))
    }

    package func range(of span: Span) -> PositionRange {
        PositionRange(start: position(ofOffset: span.start), end: position(ofOffset: span.end))
    }

    package func offset(of position: Position) -> Int { offset(line: position.line, column: position.character) }

    /// A range that ends before it starts is empty.
    package func span(of range: PositionRange) -> Span {
        let start = offset(of: range.start)
        return Span(start, max(start, offset(of: range.end)))
    }

    /// The parts of a span that lie in one line each, without line breaks and empty parts.
    fileprivate func parts(of span: Span) -> [Span] {
        (line(ofOffset: span.start)...line(ofOffset: max(span.start, span.end))).compactMap { line in
            let whole = self.span(ofLine: line)
            let part = Span(max(span.start, whole.start), min(span.end, whole.end))
            return part.isEmpty ? nil : part
        }
    }
}

/// Where the spans of an article stand in the text that the client has.
package struct SourceLines: Sendable {
    private let table: LineTable
    /// nil where the article is that text.
    private let map: SourceMap?

    init(table: LineTable, map: SourceMap?) {
        self.table = table
        self.map = map
    }

    package func range(of span: Span) -> PositionRange { table.range(of: map?.sourceSpan(of: span) ?? span) }

    /// The range of a span that counts in the client's text.
    func range(ofSource span: Span) -> PositionRange { table.range(of: span) }

    func offset(of position: Position) -> Int {
        let offset = table.offset(of: position)
        return map?.textOffset(of: offset) ?? offset
    }

    package func span(of range: PositionRange) -> Span {
        let span = table.span(of: range)
        return map.map { Span($0.textOffset(of: span.start), $0.textOffset(of: span.end)) } ?? span
    }

    /// The parts of a span that lie in one line each, without line breaks, markup and empty parts.
    func parts(of span: Span) -> [Span] {
        guard let map else { return table.parts(of: span) }
        return map.unbrokenParts(of: span).filter { !$0.isEmpty }
    }
}
