import Syntax
import Testing
import Text

/// Swift Testing has a type of this name too.
typealias Tag = Syntax.Tag

/// "The/DT cat/NN sleeps/VBZ ./punctuation": words and their tags, with spaces between them.
struct TaggedText: CustomTestStringConvertible {
    let words: [String]
    let tags: [Tag]

    init(_ line: String) {
        let parts = line.split(separator: " ").map { $0.split(separator: "/") }
        words = parts.map { String($0[0]) }
        tags = parts.map { part in Tag.allCases.first { "\($0)" == part[1] }! }
    }

    var testDescription: String { words.joined(separator: " ") }
    var paragraph: Paragraph { Paragraph(bytes: Array(words.joined(separator: " ").utf8)[...]) }

    /// A line in the notation of `init`, for comparison.
    static func line(_ tagged: TaggedParagraph) -> String {
        zip(tagged.tokens, tagged.tags).map { "\($0.text)/\($1)" }.joined(separator: " ")
    }
}
