package import AnnotationProtocol
import Annotations
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

    package func format(alone story: Story) -> [UInt8] { rendered(story) }

    package func format(compared story: Story) -> ComparedOutput {
        let rest = [[UInt8]](repeating: [], count: story.articles.count - 1)
        return ComparedOutput(articles: [rendered(story)] + rest)
    }

    package func format(failure: ArticleError) -> [UInt8] { [] }

    private func rendered(_ story: Story) -> [UInt8] {
        var lines = summary(of: story).wrapped(to: width) + [StyledText()]
        for number in story.conflicts.indices {
            lines += ConflictSection(story: story, number: number, width: width).lines + [StyledText()]
        }
        lines += DriftSection(story: story, width: width).lines
        for index in story.articles.indices {
            lines += ArticleSection(story: story, index: index, width: width).lines + [StyledText()]
        }
        return Array(lines.map { $0.trimmed.rendered(hasColor: hasColor) + "\n" }.joined().utf8)
    }

    private func summary(of story: Story) -> StyledText {
        let annotations = story.articles.map(\.article.annotations)
        let counts = [
            countText(story.articles.count, "article"),
            countText(story.conflicts.count, "conflict"),
            countText(annotations.reduce(0) { $0 + $1.denials.count }, "denial"),
            countText(annotations.reduce(0) { $0 + $1.quotes.count { $0.form != .scare } }, "quote"),
            countText(annotations.reduce(0) { $0 + $1.claims.count }, "claim"),
        ]
        return StyledText(displayText(story.name), .bold) + StyledText(" · " + counts.joined(separator: " · "))
    }
}
