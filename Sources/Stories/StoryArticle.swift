package import Annotations

/// An article as a member of a story.
package struct StoryArticle: Sendable {
    /// Unique in the story; messages name the article by it.
    package let id: String
    /// When it was published, ISO 8601.
    package let publishedAt: String?
    package let article: Article

    package init(id: String, publishedAt: String? = nil, article: Article) {
        self.id = id
        self.publishedAt = publishedAt
        self.article = article
    }
}
