package import Stories

/// Text for people at a terminal: a summary, the conflicts, what is told differently, then the articles with their marks.
/// Colour is never the only sign.
package struct TerminalText: StoryFormat {
    private let width: Int
    private let hasColor: Bool

    /// - Parameter width: columns; fewer than 40 are taken for 40.
    package init(width: Int, hasColor: Bool) {
        self.width = max(40, width)
        self.hasColor = hasColor
    }

    package func format(article index: Int, of story: Story) -> [UInt8] {
        rendered(story.aroundArticle(index), articles: index..<(index + 1))
    }

    package func format(compared story: Story) -> ComparedOutput {
        let rest = [[UInt8]](repeating: [], count: story.articles.count - 1)
        return ComparedOutput(articles: [rendered(story, articles: story.articles.indices)] + rest)
    }

    private func rendered(_ story: Story, articles: Range<Int>) -> [UInt8] {
        var lines = summary(of: story, articles).wrapped(to: width) + [StyledText()]
        for number in story.conflicts.indices {
            lines += ConflictSection(story: story, number: number, width: width).lines + [StyledText()]
        }
        lines += DriftSection(story: story, width: width).lines
        for index in articles {
            lines += ArticleSection(story: story, index: index, width: width).lines + [StyledText()]
        }
        return Array(lines.map { $0.trimmed.rendered(hasColor: hasColor) + "\n" }.joined().utf8)
    }

    private func summary(of story: Story, _ articles: Range<Int>) -> StyledText {
        let name = articles.count == 1 ? story.articles[articles.lowerBound].id : story.name
        return StyledText(displayText(name), .bold)
            + StyledText(" · " + story.counts(ofArticles: articles).joined(separator: " · "))
    }
}
