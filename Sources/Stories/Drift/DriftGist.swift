import Annotations

/// What one article contributes to the drift of a story, made from it alone.
struct DriftGist: Sendable {
    let quotes: [QuoteGist]
    let claims: [ClaimGist]
    private let sources: [Source]

    init(quotes: [QuoteGist], claims: [ClaimGist], _ reader: ClaimGistReader) {
        self.quotes = compact(quotes)
        self.claims = compact(claims)
        sources = compact(reader.sources)
    }

    func source(of claim: ClaimGist) -> Source? { claim.source.map { sources[Int($0)] } }
}

/// What the articles tell differently. Their order changes only the order of what is found.
func findDrift(in articles: [ArticleFacts], weights: WordWeights) -> [DriftFinding] {
    let found = findQuoteDrift(in: articles.map(\.drift.quotes)) + ClaimDrift(articles, weights: weights).findings
    return found.sorted { ($0.kind, $0.members[0].place) < ($1.kind, $1.members[0].place) }
}

/// What the articles tell differently, in words.
///
/// - Parameter facts: one an article.
func findDrift(in articles: [StoryArticle], _ facts: [ArticleFacts], weights: WordWeights) -> [Drift] {
    let messages = DriftMessages(articles: articles)
    return findDrift(in: facts, weights: weights).map { messages.drift(of: $0) }
}
