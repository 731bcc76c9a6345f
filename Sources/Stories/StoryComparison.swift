/// Compares the articles of one story with each other: conflicts, drift, and denials of what another article claims.
package func compare(_ articles: [StoryArticle], story name: String) -> Story {
    Story(
        name: name, articles: articles, conflicts: ConflictFinder(articles).conflicts(),
        drift: articles.count > 1 ? findQuoteDrift(in: articles) : [],
        denialLinks: articles.count > 1 ? linkDenials(in: articles) : [])
}
