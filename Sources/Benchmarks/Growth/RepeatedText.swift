import Markup
import Text

/// A text that is nothing but one thing, again and again.
struct RepeatedText {
    let piece: String
    let markup: MarkupFormat?

    func document(bytes: Int) -> Document {
        let count = max(1, bytes / piece.utf8.count)
        return Document(source: Array(String(repeating: piece, count: count).utf8), markup: markup)
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
