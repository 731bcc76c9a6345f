import Learning
import Markup
import Text

/// A text that is nothing but one thing, again and again.
struct RepeatedText {
    /// `¤` stands for a word that is another one each time.
    let piece: String
    let markup: MarkupFormat?

    func document(bytes: Int) -> Document {
        var source: [UInt8] = []
        source.reserveCapacity(bytes + piece.utf8.count)
        var count = 0
        repeat {
            source += piece.replacing("¤", with: Self.word(count)).utf8
            count += 1
        } while source.count < bytes
        return Document(source: source, markup: markup)
    }

    /// A few parts of texts, one behind the other.
    static func random(using generator: inout SeededGenerator) -> RepeatedText {
        let count = Int.random(in: 1...5, using: &generator)
        let piece = (0..<count).map { _ in
            let space = ["", " ", " ", " ", "\n"].randomElement(using: &generator) ?? ""
            return (parts.randomElement(using: &generator) ?? "") + space
        }
        return RepeatedText(piece: piece.joined(), markup: nil)
    }

    private static let parts = [
        "¤", "¤s", "a", "the", "A", "I", "he", "who", "that", "which", "of", "in", "at least", "and", "or", "not", "no",
        "none of the",
        "said", "says", "denied", "told", "claim", "according to", "report", "deny that", "asked", "has been", "was",
        "is", "died",
        "Roe", "Jane", "Mr.", "Dr. Vale", "U.S.", "AC", "¤-¤", "’s", "n't", "Halden", "Monday", "May", "mayor",
        "spokesman", "people",
        "missiles", "miles", "per cent", "$", "€", "£5", "%", "°C", "km", "7", "12", "1,000", "3.5", "1887", "two",
        "dozen", "million",
        "half", "1/2", "½", "5-6", "between", "more than", "4 p.m.", "2015-03-01", "#1", "B-52", "é", "日本", "👩‍🚀",
        "\u{301}", "\u{200B}",
        ",", ".", ";", ":", "-", "—", "…", "?", "!", "(", ")", "[", "]", "/", "&", "*", "@", "_", "“", "”", "\"", "‘",
        "’", "'", "«", "»", "„",
        "http://x.example/¤", "a@x.example",
    ]

    /// Pronounceable, so that it is read as a word.
    private static func word(_ number: Int) -> String {
        let (consonants, vowels) = (Array("bdfgklmnprstvz"), Array("aeiou"))
        var (word, rest) = ("", number)
        repeat {
            word.append(consonants[rest % consonants.count])
            word.append(vowels[rest / consonants.count % vowels.count])
            rest /= consonants.count * vowels.count
        } while rest > 0
        return word
    }

    /// What has made some program slow somewhere.
    static let all =
        plain.map { RepeatedText(piece: $0, markup: nil) }
        + markdown.map { RepeatedText(piece: $0, markup: .markdown) }
        + html.map { RepeatedText(piece: $0, markup: .html) }

    private static let plain = [
        "word ", "a", "a-", "A. ", "\"", "“", "'", "7", "1,", "2015 ", "million ", "said ", "denied ", "that ", "of ",
        "and ", ", ", ": ",
        "(", "[", ".", "—", "@", "http://x.example/", "Jane Roe ", "Mr. ", "Roe: ", "“Yes,” Roe said. ", "“Yes.\n\n",
        "AC ", "12 ¤s, ", "12 ¤s were lost. ", "Roe said that 12 ¤s were lost.\n\n", "“The ¤ is here,” ¤er said. ",
        "¤ denied that ¤ has ¤. ", "12, ", "1 5 ", "12 people ", "Roe said that 12 people died.\n\n",
        "Roe said that 12 people died. ", "Roe said that 12 people died.\n", "\n", "\r\n", " ", "\u{0}", "\u{301}",
        "a" + String(repeating: "\u{301}", count: 50), "\u{1F469}\u{200D}",
    ]

    private static let markdown = [
        "[", "![", "[](", "[a](b)", "a](b", "[a]: b\n", "*", "**a ", "_a", "`", "`` x ", "> ", "- ", "# a\n", "<",
        "<b>", "<!--", "&",
        "|a", "|a|b|\n|-|-|\n", "~", "\\", "---\n",
    ]

    private static let html = [
        "<div>", "<p>", "</p>", "<b>", "<i><p>", "<a>", "<table>", "<table><tr><td>", "<ul><li>", "<font>", "<form>",
        "<button>",
        "<select><option>", "<template>", "<svg>", "<math><mi>", "<script>", "<title>", "<textarea>", "<br>", "<",
        "<a b=c ", "<!--",
        "<![CDATA[", "&amp", "&#60;", "a<b>c</b> ",
    ]
}
