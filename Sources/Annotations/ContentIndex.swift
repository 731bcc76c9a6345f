package import Text

/// The contents of attributions by place, for finding whose words a span belongs to.
package struct ContentIndex {
    private struct Entry {
        let content: Span
        let attribution: Int
        /// The largest end of this entry and all before it.
        var reach: Int
    }

    private var entries: [Entry] = []
    /// Contents nest only a few deep; looking further back would make the time of a text of nothing but cues quadratic.
    private static let deepest = 64

    /// - Parameter contents: the parts of each attribution's content, in the order of the attributions.
    package init(_ contents: [[Span]]) {
        for (attribution, parts) in contents.enumerated() {
            entries += parts.map { Entry(content: $0, attribution: attribution, reach: $0.end) }
        }
        entries.sort { ($0.content, $0.attribution) < ($1.content, $1.attribution) }
        for i in entries.indices.dropFirst() { entries[i].reach = max(entries[i].reach, entries[i - 1].reach) }
    }

    /// The attribution with the shortest content that holds a span. Logarithmic time.
    package func innermost(around span: Span) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].content.start <= span.start { low = middle + 1 } else { high = middle }
        }
        var best: Entry?
        for entry in entries[..<low].suffix(Self.deepest).reversed() {
            if entry.reach < span.end { break }
            if entry.content.contains(span), entry.content.length < best?.content.length ?? Int.max { best = entry }
        }
        return best?.attribution
    }
}
