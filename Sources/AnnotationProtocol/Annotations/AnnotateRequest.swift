package import JSONRPC

/// Annotates articles that need not be open, and compares them. It keeps nothing. A client that has a token for partial results is
/// told of articles and stories as they are done, and the result is empty.
package enum AnnotateRequest: RequestMessage {
    package static let method = "annotation/annotate"

    package struct Params: ParamsDecodable {
        /// In order; an element that is no article has an error in its place.
        package var articles: [Swift.Result<ArticleInput, ArticleError>]
        package var layers: AnnotationLayers
        package var storyScope: StoryScope
        /// Number conflicts that are less sure are left out; nil when the client leaves it to the server.
        package var threshold: Double?
        /// By which the client knows the results that it is told before all are there.
        package var partialResultToken: JSON?

        package init(json: JSON) throws(InvalidParams) {
            let articles: [JSON] = try json.required("articles")
            self.articles = articles.map { article in
                do throws(ArticleError) { return .success(try ArticleInput(json: article)) } catch {
                    return .failure(error)
                }
            }
            layers = try json.optional("layers") ?? .default
            storyScope = try json.optional("storyScope") ?? .field
            threshold = json["threshold"]?.number.map { min(1, max(0, $0)) }
            partialResultToken = try json.optional("partialResultToken")
        }
    }

    package struct Result: ResultEncodable {
        package var articles: [ArticleResult]
        /// One for each story of more than one article.
        package var stories: [StoryObject]

        package init(articles: [ArticleResult] = [], stories: [StoryObject] = []) {
            self.articles = articles
            self.stories = stories
        }

        package var json: JSON {
            ["articles": .array(articles.map(\.json)), "stories": .array(stories.map(\.json))]
        }
    }
}

extension AnnotationLayers: ParamsDecodable {}
extension StoryScope: ParamsDecodable {}
