package import JSONRPC

/// An annotation of some article.
package struct AnnotationReference: Hashable, Sendable {
    /// Id of the article.
    package let article: String
    /// Id of the annotation in that article.
    package let annotation: String

    package init(article: String, annotation: String) {
        self.article = article
        self.annotation = annotation
    }

    package var json: JSON { ["article": .string(article), "annotation": .string(annotation)] }
}
