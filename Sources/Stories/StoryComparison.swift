/// Compares the articles of one story with each other: conflicts, drift, and denials of what another article claims.
package func compare(_ articles: [StoryArticle], story name: String) -> Story {
    let facts = articles.map { ArticleFacts($0.article) }
    let weights = WordWeights(of: facts)
    return Story(
        name: name, articles: articles, conflicts: ConflictFinder(articles, facts, weights).conflicts(),
        drift: articles.count > 1 ? findDrift(in: articles, facts) : [],
        denialLinks: articles.count > 1 ? DenialLinks(facts, weights: weights).links() : [])
}
