import Learning
import Markup
import Testing
import Text

/// What holds for the places of any document's characters in its source: they lie in order, and a character that the source
/// does not write in another way stands where it is said to stand.
func expectMap(of document: Document, in source: String) {
    guard let map = document.sourceMap else { return }
    let bytes = Array(source.utf8)
    var end = 0
    for offset in document.bytes.indices {
        let span = map.sourceSpan(of: Span(offset, offset + 1))
        #expect(span.start >= 0 && span.end >= span.start && span.end <= bytes.count)
        guard !document.bytes[offset].isWhiteSpace else { continue }
        #expect(span.start >= end || bytes[span.start] == UInt8(ascii: "&") || bytes[span.start] >= 0x80)
        end = span.start
        let isVerbatim = span.length == 1 && bytes[span.start] < 0x80
        #expect(!isVerbatim || bytes[span.start] == document.bytes[offset])
        #expect(map.textOffset(of: span.start) <= offset)
    }
}

extension UInt8 {
    fileprivate var isWhiteSpace: Bool { self == 0x20 || self == 0x0A }
}

/// The source, the words of a span in the text, and the source that they stand for.
private let spans: [(markup: MarkupFormat, source: String, words: String, part: String)] = [
    (.markdown, "He **said 12** died.", "12 died", "12** died"),
    (.markdown, "He **said 12** died.", "said 12", "said 12"),
    (.markdown, "> He said\n> 12 died.", "said 12", "said\n> 12"),
    (.markdown, "See [the log](/log).", "log", "log"),
    (.markdown, "&ldquo;No&rdquo;", "“No”", "&ldquo;No&rdquo;"),
    (.html, "<p>He <b>said</b>\n 12 died.", "said 12", "said</b>\n 12"),
    (.html, "<p>&#8220;No&#8221; &mdash; he", "“No”", "&#8220;No&#8221;"),
    (.html, "<p>Ⱥ <i>é</i>t", "ét", "é</i>t"),
]

@Suite("Places in the source")
struct SourceMapTests {
    @Test(arguments: spans)
    func aSpanGoesFromItsFirstToItsLastCharacter(markup: MarkupFormat, source: String, words: String, part: String)
        throws
    {
        let document = Document(source: Array(source.utf8), markup: markup)
        let start = try #require(document.bytes.indices.first { document.bytes[$0...].starts(with: words.utf8) })
        let span = Span(start, start + words.utf8.count)
        let place = document.sourceSpan(of: span)
        #expect(String(decoding: Array(source.utf8)[place.start..<place.end], as: UTF8.self) == part)
    }

    @Test func partsLeaveMarkupOut() throws {
        let source = "He **said** &quot;12\ndied&quot;."
        let document = Document(source: Array(source.utf8), markup: .markdown)
        let map = try #require(document.sourceMap)
        let parts = map.unbrokenParts(of: Span(0, document.bytes.count))
        #expect(parts.map { document.text(of: $0) } == ["He ", "said", " \"12", "died\"."])
    }

    @Test func aPlaceInMarkupIsThatOfTheNextCharacter() throws {
        let document = Document(source: Array("He **said** so &amp; so.".utf8), markup: .markdown)
        let map = try #require(document.sourceMap)
        #expect(
            (0...24).map { map.textOffset(of: $0) } == [
                0, 1, 2, 3, 3, 3, 4, 5, 6, 7, 7, 7, 8, 9, 10, 11, 11, 11, 11, 11, 12, 13, 14, 15, 16,
            ])
    }

    @Test(arguments: MarkupFormat.allCases, 0..<150 as Range<UInt64>)
    func anySourceHasAMap(markup: MarkupFormat, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let length = Int.random(in: 0...40, using: &generator)
        let source = (0..<length).map { _ in pieces.randomElement(using: &generator)! }.joined()
        expectMap(of: Document(source: Array(source.utf8), markup: markup), in: source)
    }

    @Test(arguments: MarkupFormat.allCases, 0..<100 as Range<UInt64>)
    func anyBytesAreRead(markup: MarkupFormat, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<200).map { _ in
            Bool.random(using: &generator)
                ? UInt8.random(in: 0...255, using: &generator)
                : "<>&;/!-\"'=[]()*_`\n #|".utf8.randomElement(using: &generator)!
        }
        let document = Document(source: bytes, markup: markup)
        for span in document.paragraphSpans {
            let place = document.sourceSpan(of: span)
            #expect(place.start >= 0 && place.end <= bytes.count && place.start <= place.end)
        }
    }

    /// Sources that cost some parsers quadratic time, deep recursion or a great deal of memory.
    @Test(arguments: [
        "<div>", "<b>", "<font size=1>", "<i>x</b>", "<ul><li>", "<li><dd>", "<table>", "<p><b x=1>y", "<svg>", "<!--",
        "<a ", "&#", "<",
        "<code><p>", "<span>x</span ", "[", "![", "> ", "- ", "**a ", "*a_", "`a``", "[a](", "|a", "<div>\n\n", "&a;",
    ])
    func muchOfTheSameIsReadInTime(piece: String) {
        let source = Array(String(repeating: piece, count: 20_000).utf8)
        for markup in MarkupFormat.allCases {
            let document = Document(source: source, markup: markup)
            #expect(document.bytes.count <= 2 * source.count + 2)
        }
    }
}

private let pieces = [
    "<p>", "</p>", "<b>", "</b>", "<i class=x>", "</i>", "<div>", "</div>", "<br>", "<code>", "</code>", "<table>",
    "<td>", "<tr>", "</table>",
    "<li>", "<ul>", "</ul>", "<script>", "</script>", "<!--", "-->", "<a href=\"", "\">", "&amp;", "&", "&#8220;",
    "&nbsp;", "&lt", "&fjlig;",
    "<", ">", "\"", "'", "=", "**", "*", "_", "`", "```", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "# ", "> ", "- ",
    "1. ", "    ", "[", "](",
    ")", "![", "|", "---", "\\", "~~", "said", "12", "é", "“", "”", "日本", "👩‍🚀", "\u{0}", "\u{FEFF}", "<svg>", "</svg>",
    "<select>", "<pre>",
]
