/// Compares the articles of one story with each other: conflicts, drift, and denials of what another article claims.
///
/// - Parameter threshold: conflicts that are less sure are left out.
package func compare(
    _ articles: [StoryArticle], story name: String, threshold: Double = Conflict.defaultThreshold
) -> Story {
    let facts = articles.map { ArticleFacts($0.article) }
    var group = ArticleGroup(weights: WordWeights(of: facts))
    // The id alone settles the order, unless articles share one.
    let ids = articles.enumerated().map { "\($1.id)\u{0}\($0)" }
    for (index, article) in articles.enumerated() {
        group.put(.init(id: ids[index], facts: facts[index], publishedAt: article.publishedAt))
    }
    return group.story(name, of: articles, ids: ids, threshold: threshold)
}
