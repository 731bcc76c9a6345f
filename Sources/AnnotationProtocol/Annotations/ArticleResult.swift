package import JSONRPC

/// What became of an article: its annotations in text order, or why there are none.
package struct ArticleResult: Hashable, Sendable {
    /// As given; nil when the article could not be read so far.
    package let id: String?
    package let outcome: Result<[AnnotationObject], ArticleError>
    /// nil when they are not asked for.
    package let terms: [TermObject]?

    package init(id: String, annotations: [AnnotationObject], terms: [TermObject]? = nil) {
        self.id = id
        self.outcome = .success(annotations)
        self.terms = terms
    }

    package init(_ error: ArticleError) {
        self.id = error.articleID
        self.outcome = .failure(error)
        self.terms = nil
    }

    package var json: JSON {
        let id = self.id.map { JSON.string($0) } ?? .null
        switch outcome {
        case .success(let annotations):
            var object = JSONObject([("id", id), ("annotations", .array(annotations.map(\.json)))])
            if let terms { object["terms"] = .array(terms.map(\.json)) }
            return .object(object)
        case .failure(let error): return ["id": id, "error": error.json]
        }
    }
}
