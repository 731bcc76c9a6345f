package import JSONRPC

/// What became of an article: its annotations in text order, or why there are none.
package struct ArticleResult: Hashable, Sendable {
    /// As given; nil when the article could not be read so far.
    package let id: String?
    package let outcome: Result<[AnnotationObject], ArticleError>

    package init(id: String, annotations: [AnnotationObject]) {
        self.id = id
        self.outcome = .success(annotations)
    }

    package init(_ error: ArticleError) {
        self.id = error.articleID
        self.outcome = .failure(error)
    }

    package var json: JSON {
        let id = self.id.map { JSON.string($0) } ?? .null
        return switch outcome {
        case .success(let annotations): ["id": id, "annotations": .array(annotations.map(\.json))]
        case .failure(let error): ["id": id, "error": error.json]
        }
    }
}
