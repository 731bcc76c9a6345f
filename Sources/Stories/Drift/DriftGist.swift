import Annotations

/// What one article contributes to the drift of a story, made from it alone.
struct DriftGist: Sendable {
    let quotes: [QuoteGist]

    init(_ article: Article) {
        quotes = article.annotations.quotes.indices.compactMap { QuoteGist($0, in: article) }
    }
}

/// What the articles with these gists tell differently. The order of the articles changes only the order of what is found.
func findDrift(in gists: [DriftGist]) -> [DriftFinding] {
    findQuoteDrift(in: gists.map(\.quotes)).sorted { $0.members[0].place < $1.members[0].place }
}

/// What the articles tell differently, in words.
///
/// - Parameter facts: one an article.
func findDrift(in articles: [StoryArticle], _ facts: [ArticleFacts]) -> [Drift] {
    let messages = DriftMessages(articles: articles)
    return findDrift(in: facts.map(\.drift)).map { messages.drift(of: $0) }
}
