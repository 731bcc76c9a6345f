/// A place in a text: half-open UTF-8 byte offsets `start..<end`.
///
/// The engine knows no other coordinate; lines, UTF-16 units and code points exist only at the edges.
package struct Span: Hashable, Sendable {
    /// Offset of the first byte.
    package var start: Int
    /// Offset behind the last byte.
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Length in bytes.
    package var length: Int { end - start }
    package var isEmpty: Bool { end <= start }

    package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// The same stretch in a text that has `offset` more bytes in front.
    package func shifted(by offset: Int) -> Span { Span(start + offset, end + offset) }
    /// The smallest span that covers both.
    package func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}

extension Span: Comparable {
    /// By start; of two that start together the longer comes first, so that an outer span precedes what it holds.
    package static func < (a: Span, b: Span) -> Bool { a.start != b.start ? a.start < b.start : a.end > b.end }
}
