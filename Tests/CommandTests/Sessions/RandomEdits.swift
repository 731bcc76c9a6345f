import JSONRPC
import Learning

/// Edits of an article as an editor tells them, places in UTF-16. Words, marks, markup, line breaks and astral characters come and go;
/// the text stays at some hundred characters.
struct RandomEdits {
    private var scalars: [Unicode.Scalar]
    private let words: [String]
    private var generator: SeededGenerator

    private static let sizes = 500...900
    private static let plainWords = [
        "Roe", "Mayor Ann Roe", "Per Lund", "she", "said", "denied", "that", "12", "40 boats", "the board", "“", "”",
        "\"", ".", ",",
        " according to ", "not", "\r\n", "\r\n\r\n", "\n", "\r", "🚀", "👩‍🚒", "𝔸", "e\u{301}", "\u{FEFF}", "3.5 km",
        "declined to comment",
    ]
    private static let sentences = [
        " Mayor Ann Roe said that 12 boats sank off Ostvik.", " The harbour board denied that any boat sank.",
        "\r\n\r\n“We are sorry,” said Per Lund, its director. 🚀", " According to Lund, 40 boats were late.",
    ]
    private static let markup = [
        "*", "**", "`", "# ", "\n> ", "- ", "[", "](https://ostvik.example)", "|", "\n---\n", "<b>", "</b>", "<!--",
        "-->", "&amp;", "<p>",
        "\n```\n", "<br>",
    ]

    init(of text: String, seed: UInt64, withMarkup: Bool) {
        scalars = Array(text.unicodeScalars)
        words = Self.plainWords + (withMarkup ? Self.markup : [])
        generator = SeededGenerator(seed: seed)
    }

    /// After the edits so far.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Makes an edit, and returns it as a change of `textDocument/didChange`.
    mutating func next() -> JSON {
        let start = place(Int.random(in: 0...scalars.count, using: &generator))
        let end = place(min(start + removedCount(), scalars.count))
        let new = inserted()
        let range: JSON = ["start": position(start), "end": position(end)]
        scalars.replaceSubrange(start..<end, with: new.unicodeScalars)
        return ["range": range, "text": .string(new)]
    }

    private mutating func removedCount() -> Int {
        if scalars.count > Self.sizes.upperBound { return scalars.count - Self.sizes.lowerBound }
        return Bool.random(using: &generator) ? 0 : Int.random(in: 1...9, using: &generator)
    }

    private mutating func inserted() -> String {
        if scalars.count < Self.sizes.lowerBound { return Self.sentences.randomElement(using: &generator) ?? "" }
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: return ""
        case 1: return Self.sentences.randomElement(using: &generator) ?? ""
        default: return " " + (words.randomElement(using: &generator) ?? "")
        }
    }

    /// No position is between CR and LF.
    private func place(_ index: Int) -> Int {
        let isInBreak = index > 0 && index < scalars.count && scalars[index - 1] == "\r" && scalars[index] == "\n"
        return isInBreak ? index + 1 : index
    }

    private func position(_ place: Int) -> JSON {
        var (line, character) = (0, 0)
        for index in 0..<place {
            let scalar = scalars[index]
            let endsLine =
                scalar == "\n" || scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")
            if endsLine { (line, character) = (line + 1, 0) } else { character += scalar.value > 0xFFFF ? 2 : 1 }
        }
        return ["line": .integer(Int64(line)), "character": .integer(Int64(character))]
    }
}
