/// Compares the articles of one story with each other: conflicts, drift, and denials of what another article claims.
package func compare(_ articles: [StoryArticle], story name: String) -> Story {
    Story(
        name: name, articles: articles, conflicts: ConflictFinder(articles).conflicts(),
        drift: findQuoteDrift(in: articles),
        denialLinks: linkDenials(in: articles))
}
