package import AnnotationProtocol

extension StoryScope {
    /// The name of the story that an article belongs to; nil when it is compared with no other.
    ///
    /// - Parameters:
    ///   - field: the article's `story`.
    ///   - folder: the story of the folder that holds it.
    ///   - isLine: whether it comes from JSON Lines.
    package func story(field: String?, folder: String?, isLine: Bool) -> String? {
        switch self {
        case .none: nil
        case .field: field
        case .folder: folder
        case .all: "all"
        case .auto: isLine ? field : folder
        }
    }
}
