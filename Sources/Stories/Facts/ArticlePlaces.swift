import Annotations
import Text

/// An article with what is looked up in it more than once.
struct ArticlePlaces {
    let article: Article
    /// The quantities of which others are a part.
    let wholes: Set<Int>
    /// Attributions by which something is denied.
    let denying: Set<Int>
    /// Where sources stand.
    let sources: PartIndex

    init(_ article: Article) {
        self.article = article
        wholes = Set(article.annotations.quantities.compactMap(\.evidence.whole))
        denying = Set(
            article.annotations.denials.filter { $0.stance != .countered }.compactMap(\.attribution))
        sources = PartIndex(article.annotations.attributions.map(\.source))
    }

    var document: Document { article.document }
    var annotations: AnnotationSet { article.annotations }

    func speaker(_ attribution: Int?) -> String? { article.speaker(attribution) }

    /// The indices of annotations by paragraph, in text order.
    func byParagraph(_ spans: [Span]) -> [[Int]] {
        var found = [[Int]](repeating: [], count: article.paragraphs.count)
        let areSorted = zip(spans, spans.dropFirst()).allSatisfy { $0 <= $1 }
        let order = areSorted ? Array(spans.indices) : spans.indices.sorted { (spans[$0], $0) < (spans[$1], $1) }
        for index in order {
            guard let paragraph = document.paragraphIndex(at: spans[index].start), paragraph < found.count else {
                continue
            }
            found[paragraph].append(index)
        }
        return found
    }
}

extension Article {
    /// The name of who speaks.
    func speaker(_ attribution: Int?) -> String? {
        guard let attribution, annotations.attributions.indices.contains(attribution) else { return nil }
        return annotations.attributions[attribution].speaker
    }
}
