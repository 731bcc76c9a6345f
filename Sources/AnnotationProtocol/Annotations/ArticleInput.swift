package import JSONRPC

/// An article to annotate: a line of JSON Lines, or an element of `articles` in `annotation/annotate`.
package struct ArticleInput: Hashable, Sendable {
    package var id: String
    package var text: String
    /// `markdown` or `html`; everything else is plain text.
    package var format: String?
    package var uri: String?
    package var language: String?
    package var publisher: String?
    /// ISO 8601.
    package var publishedAt: String?
    /// Articles of one story are compared with each other.
    package var story: String?

    package init(
        id: String, text: String, format: String? = nil, uri: String? = nil, language: String? = nil,
        publisher: String? = nil, publishedAt: String? = nil, story: String? = nil
    ) {
        self.id = id
        self.text = text
        self.format = format
        self.uri = uri
        self.language = language
        self.publisher = publisher
        self.publishedAt = publishedAt
        self.story = story
    }

    /// `id` and `text` are required; other members that are no strings, and unknown ones, are passed over. A whole number
    /// names a story as well as a string does.
    package init(json: JSON) throws(ArticleError) {
        guard case .object(let object) = json else {
            throw ArticleError(code: .notAnObject, message: "an article is a JSON object with \"id\" and \"text\"")
        }
        guard let id = object["id"]?.string else {
            throw ArticleError(code: .missingID, message: Self.complaint("id", object["id"]))
        }
        guard let text = object["text"]?.string else {
            throw ArticleError(code: .missingText, message: Self.complaint("text", object["text"]), articleID: id)
        }
        let story = object["story"]?.string ?? object["story"]?.integer.map(String.init)
        self.init(
            id: id, text: text, format: object["format"]?.string, uri: object["uri"]?.string,
            language: object["language"]?.string, publisher: object["publisher"]?.string,
            publishedAt: object["publishedAt"]?.string, story: story == "" ? nil : story)
    }

    private static func complaint(_ key: String, _ value: JSON?) -> String {
        value == nil ? "the article has no \"\(key)\"" : "\"\(key)\" is not a string"
    }
}
