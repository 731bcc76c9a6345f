package import Annotations
package import Stories
import Text

/// The open documents at one moment, annotated and compared. It never changes.
struct Snapshot: Sendable {
    /// In the order of their folders.
    let stories: [OpenStory]
    private let places: [String: (story: Int, article: Int)]
    private let ignoring: IgnoreLists

    init(stories: [OpenStory], ignoring: IgnoreLists = IgnoreLists()) {
        self.stories = stories
        self.ignoring = ignoring
        var places: [String: (story: Int, article: Int)] = [:]
        for (number, story) in stories.enumerated() {
            for (article, document) in story.documents.enumerated() { places[document.uri] = (number, article) }
        }
        self.places = places
    }

    /// Every open document, story by story.
    var documents: [DocumentView] {
        stories.flatMap { story in
            story.documents.indices.map { DocumentView(story: story, index: $0, ignoring: ignoring) }
        }
    }

    /// nil when the document is not open.
    func document(_ uri: String) -> DocumentView? {
        places[uri].map { DocumentView(story: stories[$0.story], index: $0.article, ignoring: ignoring) }
    }
}

/// A story, and the open documents that its articles are.
package struct OpenStory: Sendable {
    package let story: Story
    /// One an article, in the same order.
    package let documents: [OpenDocument]

    package init(story: Story, documents: [OpenDocument]) {
        self.story = story
        self.documents = documents
    }
}

/// One document as a member of its story: what the features read.
package struct DocumentView: Sendable {
    package let story: OpenStory
    /// The place of the document among those of the story.
    package let index: Int
    /// What the user does not want to be told.
    let ignoring: IgnoreLists

    package init(story: OpenStory, index: Int, ignoring: IgnoreLists = IgnoreLists()) {
        self.story = story
        self.index = index
        self.ignoring = ignoring
    }

    var uri: String { story.documents[index].uri }
    var version: Int { story.documents[index].version }
    package var lines: SourceLines {
        SourceLines(table: story.documents[index].lines, map: article.document.sourceMap)
    }
    package var article: Article { story.story.articles[index].article }
    var annotations: AnnotationSet { article.annotations }

    /// Another article of the story.
    func sibling(_ index: Int) -> DocumentView { DocumentView(story: story, index: index, ignoring: ignoring) }
}
