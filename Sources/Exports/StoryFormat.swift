package import AnnotationProtocol
package import Stories

/// A form of output for articles, written one after the other in the order of the input. Every part is UTF-8.
package protocol StoryFormat: Sendable {
    /// What stands around the parts.
    var frame: OutputFrame { get }

    /// One article of a story, with what it has to do with the others.
    func format(article index: Int, of story: Story) -> [UInt8]

    /// Articles that were compared with each other.
    func format(compared story: Story) -> ComparedOutput

    /// An article that could not be annotated.
    func format(failure: ArticleError) -> [UInt8]
}

extension StoryFormat {
    package var frame: OutputFrame { OutputFrame() }

    package func format(failure: ArticleError) -> [UInt8] { [] }

    /// All articles of some stories in one text.
    package func document(of stories: [Story]) -> [UInt8] {
        let outputs = stories.map { story in
            story.articles.count > 1
                ? format(compared: story) : ComparedOutput(articles: [format(article: 0, of: story)])
        }
        return framed(outputs.flatMap(\.articles) + outputs.map(\.end))
    }

    /// One article of a story in a text of its own.
    package func document(ofArticle index: Int, of story: Story) -> [UInt8] {
        framed([format(article: index, of: story)])
    }

    private func framed(_ parts: [[UInt8]]) -> [UInt8] {
        var frame = FramedOutput(frame)
        return parts.flatMap { frame.add($0) } + frame.end()
    }
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
