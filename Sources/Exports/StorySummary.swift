import Annotations
import Stories

extension Story {
    /// How much was found: "3 articles", "2 conflicts", ...
    func counts(ofArticles indices: Range<Int>) -> [String] {
        let annotations = articles[indices].map(\.article.annotations)
        return [
            countText(indices.count, "article"),
            countText(conflicts.count, "conflict"),
            countText(annotations.reduce(0) { $0 + $1.denials.count }, "denial"),
            countText(annotations.reduce(0) { $0 + $1.quotes.count(where: \.isShown) }, "quote"),
            countText(annotations.reduce(0) { $0 + $1.claims.count }, "claim"),
        ]
    }

    /// The same with those conflicts and drift only that an article has part in.
    func aroundArticle(_ index: Int) -> Story {
        Story(
            name: name, articles: articles,
            conflicts: conflicts.filter { $0.members.contains { $0.article == index } },
            drift: drift.filter { $0.members.contains { $0.article == index } }, denialLinks: denialLinks)
    }
}
