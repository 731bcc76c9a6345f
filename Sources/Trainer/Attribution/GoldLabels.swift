import Annotations
import Syntax
import Text

/// The labels of an article's tokens after what people marked.
struct GoldLabels {
    /// One list a paragraph, one label a token.
    let paragraphs: [[Int]]

    /// Where parts overlap, the shortest keeps its tokens and the others are left out.
    init(_ article: AttributionCorpus.Article) {
        var labels = article.paragraphs.map { [Int](repeating: AttributionLabel.outside, count: $0.tokens.count) }
        for part in article.marked.sorted(by: { ($0.span.length, $0.span.start) < ($1.span.length, $1.span.start) }) {
            let places = GoldLabels.tokens(of: part.span, in: article)
            guard !places.isEmpty,
                places.allSatisfy({ labels[$0.paragraph][$0.tokens].allSatisfy { $0 == AttributionLabel.outside } })
            else { continue }
            for place in places {
                for token in place.tokens { labels[place.paragraph][token] = AttributionLabel.inside(part.role) }
                labels[place.paragraph][place.tokens.lowerBound] = AttributionLabel.begin(part.role)
            }
        }
        paragraphs = labels
    }

    /// The tokens of which a span covers at least half, by paragraph.
    private static func tokens(of span: Span, in article: AttributionCorpus.Article) -> [(
        paragraph: Int, tokens: Range<Int>
    )] {
        article.offsets.indices.compactMap { index in
            let local = span.shifted(by: -article.offsets[index])
            let paragraph = article.paragraphs[index].paragraph
            guard local.end > 0, local.start < paragraph.bytes.count else { return nil }
            var tokens = paragraph.tokens(in: local)
            func isHalfCovered(_ index: Int) -> Bool {
                let token = paragraph.tokens[index].span
                return 2 * (min(token.end, local.end) - max(token.start, local.start)) >= token.length
            }
            while let first = tokens.first, !isHalfCovered(first) { tokens = tokens.dropFirst() }
            while let last = tokens.last, !isHalfCovered(last) { tokens = tokens.dropLast() }
            return tokens.isEmpty ? nil : (index, tokens)
        }
    }
}
