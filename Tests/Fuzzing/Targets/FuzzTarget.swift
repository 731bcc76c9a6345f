import Markup

/// A part of the program that takes bytes from outside, and what must hold for any of them.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A stream cut into messages, however it arrives.
    case framing
    /// Lines of any bytes as messages to the server.
    case dispatch
    /// Messages that a client might send, made from the bytes.
    case messages
    /// An article of each format, annotated and written in every form.
    case text, markdown, html
    /// JSON Lines of articles.
    case articles
    /// `.gainsay/ignore.json`.
    case ignore
    /// A recorded session.
    case sessions
    /// Several articles, compared.
    case stories
    /// Edits of an article, each brought up to date from the one before.
    case edits

    /// Deals with an input. What is wrong with the program traps or is thrown.
    package func run(_ input: [UInt8]) throws(Violation) {
        switch self {
        case .framing: try checkFraming(input)
        case .dispatch: try checkDispatch(input)
        case .messages: try checkMessages(input)
        case .text: try checkArticle(input, markup: nil)
        case .markdown: try checkArticle(input, markup: .markdown)
        case .html: try checkArticle(input, markup: .html)
        case .articles: try checkArticleLines(input)
        case .ignore: try checkIgnoreFile(input)
        case .sessions: try checkSession(input)
        case .stories: try checkStories(input)
        case .edits: try checkEdits(input)
        }
    }
}

/// Something that must hold and does not.
package struct Violation: Error, CustomStringConvertible {
    package let description: String
}

func expect(_ holds: Bool, _ description: @autoclosure () -> String) throws(Violation) {
    if !holds { throw Violation(description: description()) }
}
