package import AnnotationProtocol
import JSONRPC
package import Stories

/// One JSON object a line: one for each article, and behind all of them one for each story.
package struct JSONLines: StoryFormat {
    private let selection: AnnotationSelection

    package init(selecting selection: AnnotationSelection) { self.selection = selection }

    package func format(article index: Int, of story: Story) -> [UInt8] {
        line(story.articleResult(ofArticle: index, selecting: selection).json)
    }

    package func format(compared story: Story) -> ComparedOutput {
        ComparedOutput(
            articles: story.articles.indices.map { format(article: $0, of: story) }, end: line(story.storyObject.json))
    }

    package func format(failure: ArticleError) -> [UInt8] { line(ArticleResult(failure).json) }

    private func line(_ json: JSON) -> [UInt8] { json.serialized() + [0x0A] }
}
