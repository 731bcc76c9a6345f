package import Text

/// Parts of attributions by place: contents, for finding whose words a span belongs to, or sources.
package struct PartIndex {
    private struct Entry {
        let part: Span
        let attribution: Int
        /// The largest end of this entry and all before it.
        var reach: Int
    }

    private var entries: [Entry] = []
    /// Parts nest only a few deep; looking further back would make the time of a text of nothing but cues quadratic.
    private static let deepest = 64

    /// - Parameter parts: those of each attribution, in the order of the attributions.
    package init(_ parts: [[Span]]) {
        for (attribution, parts) in parts.enumerated() {
            entries += parts.map { Entry(part: $0, attribution: attribution, reach: $0.end) }
        }
        entries.sort { ($0.part, $0.attribution) < ($1.part, $1.attribution) }
        for i in entries.indices.dropFirst() { entries[i].reach = max(entries[i].reach, entries[i - 1].reach) }
    }

    /// The attribution with the shortest part that holds a span. Logarithmic time.
    package func innermost(around span: Span) -> Int? {
        holders(of: span).min { $0.part.length < $1.part.length }?.attribution
    }

    /// The attributions with a part that holds a span, innermost first. Logarithmic time.
    func attributions(around span: Span) -> [Int] {
        holders(of: span).sorted { $0.part.length < $1.part.length }.map(\.attribution)
    }

    private func holders(of span: Span) -> [Entry] {
        let end = entries.firstIndex(behind: { $0.part.start > span.start })
        return entries[..<end].suffix(Self.deepest).reversed().prefix { $0.reach >= span.end }.filter {
            $0.part.contains(span)
        }
    }
}
