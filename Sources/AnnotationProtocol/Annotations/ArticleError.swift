package import JSONRPC

/// Why an article could not be annotated. It takes the place of the article's annotations.
package struct ArticleError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// A line that is no JSON.
        case invalidJSON
        /// Bytes that are no UTF-8.
        case invalidUTF8
        /// JSON that is no object.
        case notAnObject
        /// No `id`, or one that is no string.
        case missingID
        /// No `text`, or one that is no string.
        case missingText
        /// A file or folder that does not exist.
        case notFound
        /// A file or folder that can't be read.
        case unreadable
        /// A file that holds no text but other data.
        case notText
        /// A file without text, or a folder without articles.
        case empty
    }

    package let code: Code
    /// One clause, without a full stop.
    package let message: String
    /// Line of the input, from 1; nil when the whole input is meant.
    package var line: Int?
    /// Id of the article, as far as it could be read.
    package var articleID: String?

    package init(code: Code, message: String, line: Int? = nil, articleID: String? = nil) {
        self.code = code
        self.message = message
        self.line = line
        self.articleID = articleID
    }

    package var json: JSON {
        [
            "code": .string(code.rawValue), "message": .string(message),
            "line": line.map { .integer(Int64($0)) } ?? .null,
        ]
    }
}
