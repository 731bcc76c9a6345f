/// Where the bytes of a text that was taken out of markup stand in its source. Look-ups take logarithmic time.
package struct SourceMap: Sendable {
    /// A stretch of the text and the stretch of the source that it stands for.
    package struct Segment: Hashable, Sendable {
        package var text: Span
        package var source: Span
        /// Whether both are the same bytes; otherwise the text stands for the source as a whole, as a character does for its
        /// reference.
        package var isVerbatim: Bool

        package init(text: Span, source: Span, isVerbatim: Bool) {
            self.text = text
            self.source = source
            self.isVerbatim = isVerbatim
        }
    }

    /// In order in both the text and the source. What lies between segments of the text is white space that was put there,
    /// what lies between segments of the source is markup.
    private let segments: [Segment]
    /// UTF-8.
    let source: [UInt8]

    package init(segments: [Segment], source: [UInt8]) {
        self.segments = segments
        self.source = source
    }

    /// From the start of the first to the end of the last character of a span, with the markup between them.
    package func sourceSpan(of span: Span) -> Span {
        let start = sourceOffset(of: span.start)
        return span.isEmpty ? Span(start, start) : Span(start, max(start, sourceEnd(of: span.end)))
    }

    /// The parts of a span that stand in one piece in the source, without markup inside.
    package func unbrokenParts(of span: Span) -> [Span] {
        var parts: [Span] = []
        var sourceEnd: Int?
        for segment in segments[segments.firstIndex(behind: { $0.text.end > span.start })...] {
            if segment.text.start >= span.end { break }
            let part = Span(max(span.start, segment.text.start), min(span.end, segment.text.end))
            let source = segment.source(of: part)
            if source.start == sourceEnd, parts.last?.end == part.start {
                parts[parts.count - 1].end = part.end
            } else {
                parts.append(part)
            }
            sourceEnd = source.end
        }
        return parts
    }

    /// The byte of the text that a byte of the source stands for; in markup the next one behind it.
    package func textOffset(of sourceOffset: Int) -> Int {
        let index = segments.firstIndex(behind: { $0.source.end > sourceOffset })
        guard index < segments.count else { return segments.last?.text.end ?? 0 }
        let segment = segments[index]
        guard segment.isVerbatim, sourceOffset > segment.source.start else { return segment.text.start }
        return segment.text.start + sourceOffset - segment.source.start
    }

    private func sourceOffset(of offset: Int) -> Int {
        let index = segments.firstIndex(behind: { $0.text.end > offset })
        guard index < segments.count else { return segments.last?.source.end ?? 0 }
        return segments[index].source(of: Span(max(offset, segments[index].text.start), segments[index].text.end)).start
    }

    private func sourceEnd(of end: Int) -> Int {
        let index = segments.firstIndex(behind: { $0.text.start >= end }) - 1
        guard index >= 0 else { return 0 }
        return segments[index].source(of: Span(segments[index].text.start, min(end, segments[index].text.end))).end
    }
}

extension SourceMap.Segment {
    /// Where a part of the segment's text stands.
    fileprivate func source(of part: Span) -> Span {
        isVerbatim ? part.shifted(by: source.start - text.start) : source
    }
}
