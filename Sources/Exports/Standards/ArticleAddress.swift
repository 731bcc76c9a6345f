import AnnotationProtocol
import Stories

extension StoryArticle {
    /// The URI of the article; its id, as a relative reference, where none is known.
    var address: String { uri ?? percentEncoded(path: id) }
}
