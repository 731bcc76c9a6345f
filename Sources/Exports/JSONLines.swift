package import AnnotationProtocol
import JSONRPC
package import Stories

/// One JSON object a line: one for each article, and behind all of them one for each story.
package struct JSONLines: StoryFormat {
    private let selection: AnnotationSelection

    package init(selecting selection: AnnotationSelection) { self.selection = selection }

    package func format(alone story: Story) -> [UInt8] { line(ofArticle: 0, in: story) }

    package func format(compared story: Story) -> ComparedOutput {
        ComparedOutput(
            articles: story.articles.indices.map { line(ofArticle: $0, in: story) }, end: line(story.storyObject.json))
    }

    package func format(failure: ArticleError) -> [UInt8] { line(ArticleResult(failure).json) }

    private func line(ofArticle index: Int, in story: Story) -> [UInt8] {
        line(story.articleResult(ofArticle: index, selecting: selection).json)
    }

    private func line(_ json: JSON) -> [UInt8] { json.serialized() + [0x0A] }
}
