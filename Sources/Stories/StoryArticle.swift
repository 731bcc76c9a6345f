package import Annotations

/// An article as a member of a story.
package struct StoryArticle: Sendable {
    /// Unique in the story; messages name the article by it.
    package let id: String
    /// Where it comes from; nil when that is not known.
    package let uri: String?
    /// When it was published, ISO 8601.
    package let publishedAt: String?
    package let article: Article
    /// What it is compared by.
    package let facts: ArticleFacts

    /// - Parameter facts: those of the article, where they are read already.
    package init(
        id: String, uri: String? = nil, publishedAt: String? = nil, article: Article, facts: ArticleFacts? = nil
    ) {
        self.id = id
        self.uri = uri
        self.publishedAt = publishedAt
        self.article = article
        self.facts = facts ?? ArticleFacts(article)
    }

    /// The words that best tell its event from others, as hashes, with weights whose squares sum to 1. Articles are linked by
    /// the sum of the products of what they share.
    package var eventTerms: [(word: UInt32, weight: Double)] {
        EventTerms(facts, weights: ConflictModel.embedded.words).weightedHashes
    }
}
