package import AnnotationProtocol
package import Stories

/// A form of output for articles, written one after the other in the order of the input. Every part is UTF-8.
package protocol StoryFormat: Sendable {
    /// An article that is compared with no other; its story holds only it.
    func format(alone story: Story) -> [UInt8]

    /// Articles that were compared with each other.
    func format(compared story: Story) -> ComparedOutput

    /// An article that could not be annotated.
    func format(failure: ArticleError) -> [UInt8]
}

/// What is written for articles that were compared with each other.
package struct ComparedOutput: Sendable {
    /// One part for each article, to stand where the article stands among the input.
    package let articles: [[UInt8]]
    /// What follows behind all articles of the input.
    package let end: [UInt8]

    package init(articles: [[UInt8]], end: [UInt8] = []) {
        self.articles = articles
        self.end = end
    }
}
