import Annotations
import Stories
import Text

/// Articles in clusters, each about one event.
struct NumberClusters {
    struct Cluster {
        let name: String
        let articles: [StoryArticle]

        /// Clusters of one topic tell of events of one kind.
        let topic: String
        /// Written for training.
        let isWritten: Bool
    }

    /// In the order of the file.
    let clusters: [Cluster]

    /// Reads and annotates an object with an id, a text and the name of a story a line (.jsonl).
    init(path: String, annotator: Annotator) throws {
        var names: [String] = []
        var members: [String: [StoryArticle]] = [:]
        for article in try decodeLines(path, as: ArticleLine.self) {
            if members[article.story] == nil { names.append(article.story) }
            members[article.story, default: []].append(
                StoryArticle(id: article.id, article: annotator.annotate(Document(article.text))))
        }
        clusters = names.map { name in
            // The number that the name begins with.
            Cluster(
                name: name, articles: members[name] ?? [], topic: String(name.prefix { $0.isNumber }), isWritten: false)
        }
    }
}

extension NumberClusters.Cluster {
    /// A story is a topic by itself.
    init(_ story: MarkedStory, annotator: Annotator) {
        let articles = story.articles.enumerated().map { number, article in
            StoryArticle(
                id: story.id(ofArticle: number), publishedAt: article.publishedAt,
                article: annotator.annotate(Document(article.text)))
        }
        self.init(name: story.name, articles: articles, topic: story.name, isWritten: true)
    }
}

private struct ArticleLine: Decodable {
    let id: String
    let story: String
    let text: String
}
