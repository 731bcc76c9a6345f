import AnnotationProtocol
package import Annotations
import Exports
package import Stories
import Text

/// The open documents at one moment, annotated and compared. It never changes.
struct Snapshot: Sendable {
    /// In the order of their first documents.
    let stories: [OpenStory]
    /// By canonical URI.
    private let places: [String: (story: Int, article: Int)]
    private let preferences: Preferences

    init(stories: [OpenStory], preferences: Preferences = Preferences()) {
        self.stories = stories
        self.preferences = preferences
        var places: [String: (story: Int, article: Int)] = [:]
        for (number, story) in stories.enumerated() {
            for (article, document) in story.documents.enumerated() where document.version != nil {
                places[FileURI.canonical(document.uri)] = (number, article)
            }
        }
        self.places = places
    }

    /// The open documents and those that they are compared with, story by story.
    var documents: [DocumentView] {
        stories.flatMap { story in
            story.documents.indices.map { DocumentView(story: story, index: $0, preferences: preferences) }
        }
    }

    /// nil when the document is not open.
    func document(_ uri: String) -> DocumentView? {
        places[FileURI.canonical(uri)].map {
            DocumentView(story: stories[$0.story], index: $0.article, preferences: preferences)
        }
    }
}

/// A story of which some documents are open. An object, since all that is shown of it holds it.
package final class OpenStory: Sendable {
    package let story: Story
    /// One an article, in the same order.
    package let documents: [OpenDocument]
    let parts: StoryParts

    package init(story: Story, documents: [OpenDocument]) {
        self.story = story
        self.documents = documents
        parts = StoryParts(story)
    }
}

/// One document as a member of its story: what the features read.
package struct DocumentView: Sendable {
    package let story: OpenStory
    /// The place of the document among those of the story.
    package let index: Int
    let preferences: Preferences

    package init(story: OpenStory, index: Int, preferences: Preferences = Preferences()) {
        self.story = story
        self.index = index
        self.preferences = preferences
    }

    var uri: String { story.documents[index].uri }
    /// Whether the client holds it open; else it is a file.
    var isOpen: Bool { story.documents[index].version != nil }
    /// Why nothing is annotated in it; nil where something is.
    var exception: AnnotationChoice.Exception? { story.documents[index].exception }
    /// Whether its user wants diagnostics of the text as it is.
    var isSettled: Bool { story.documents[index].isSettled || preferences.configuration.diagnostics == .typed }
    /// That of an open document.
    var version: Int { story.documents[index].version ?? 0 }
    package var lines: SourceLines {
        SourceLines(table: story.documents[index].lines, map: article.document.sourceMap)
    }
    package var article: Article { story.story.articles[index].article }
    var annotations: AnnotationSet { article.annotations }

    /// Another article of the story.
    func sibling(_ index: Int) -> DocumentView { DocumentView(story: story, index: index, preferences: preferences) }
}
