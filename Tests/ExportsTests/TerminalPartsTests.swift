import Annotations
import Exports
import Testing
import Text

@Suite("Parts of the text for terminals")
struct TerminalPartsTests {
    @Test(
        "Text can't command the terminal",
        arguments: [
            ("plain — “text” é", "plain — “text” é"),
            ("\u{1B}[31mred\u{7}", "␛[31mred␇"),
            ("tab\there\r\nline", "tab here line"),
            ("right\u{202E}left\u{9B}1m", "right\u{FFFD}left\u{FFFD}1m"),
            ("soft\u{AD}hyphen\u{FEFF}", "softhyphen"),
        ])
    func safe(text: String, shown: String) {
        #expect(displayText(text) == shown)
    }

    @Test("Columns", arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👍🏽", 2), ("“q”", 3), ("", 0)])
    func columns(text: String, width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test("Cut", arguments: [("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 4, "日…"), ("abc", 1, "…")])
    func cut(text: String, width: Int, shown: String) {
        #expect(truncated(text, to: width) == shown)
    }

    @Test(
        "Wrapped",
        arguments: [
            ("one two three", 8, ["one two", "three"]),
            ("one two three", 7, ["one two", "three"]),
            ("one two three", 6, ["one", "two", "three"]),
            ("  spaced   out  ", 20, ["spaced out"]),
            ("a incomprehensible b", 6, ["a", "incomp", "rehens", "ible b"]),
            ("日本 語", 4, ["日本", "語"]),
            ("", 10, []),
        ])
    func wraps(text: String, width: Int, lines: [String]) {
        #expect(StyledText(text).wrapped(to: width).map { $0.rendered(hasColor: false) } == lines)
    }

    @Test("A mark's letters stay with its first word")
    func keepsLetters() {
        let document = Document("said he knew of it")
        let text = document.marked(Span(0, 18), with: [ArticleMark(span: Span(5, 18), letters: "C", style: .plain)])
        #expect(text.wrapped(to: 8).map { $0.rendered(hasColor: false) } == ["said", "[C he", "knew of", "it]"])
    }

    @Test("Wrapped text keeps its styles")
    func wrapsStyled() {
        let text = StyledText("plain ") + StyledText("bold bold", Style(isBold: true)) + StyledText("tail")
        let lines = text.wrapped(to: 10)
        #expect(lines.map { $0.rendered(hasColor: false) } == ["plain bold", "boldtail"])
        #expect(lines.last?.runs.map(\.style.isBold) == [true, false])
    }

    @Test(
        "Numbers",
        arguments: [
            (0.0, "0"), (1448.4, "1,448"), (26, "26"), (2.5, "2.5"), (0.0312, "0.0312"), (1_500_000, "1,500,000"),
            (-3.25, "−3.25"), (99.96, "99.96"), (123.45, "123.5"), (-0.00001, "0"),
        ])
    func numbers(value: Double, text: String) {
        #expect(numberText(value) == text)
    }

    @Test(
        "Counts",
        arguments: [
            (1, "story", "1 story"), (2, "story", "2 stories"), (0, "quote", "0 quotes"), (3, "box", "3 boxes"),
        ])
    func counts(count: Int, noun: String, text: String) {
        #expect(countText(count, noun) == text)
    }
}

@Suite("Axis")
struct QuantityAxisTests {
    private let intervals = [
        Interval(26), Interval(4, nil), Interval(nil, 4), Interval(10, 20), Interval(nil, nil), Interval(0),
    ]

    @Test func draws() throws {
        let axis = try #require(QuantityAxis(intervals: intervals, width: 30))
        #expect(axis.labels == "0         10       20")
        #expect(
            intervals.map { axis.drawn($0).trimmingEnd() } == [
                "                         ●",
                "    ├────────────────────────▶",
                "◀───┤",
                "          ├────────┤",
                "◀────────────────────────────▶",
                "●",
            ])
    }

    @Test("Far from zero the axis does not start there")
    func leavesOutZero() throws {
        let axis = try #require(QuantityAxis(intervals: [Interval(1448), Interval(1529, 1609)], width: 40))
        #expect(axis.labels == "  1,450      1,500       1,550")
    }

    @Test("Equal ends")
    func equalEnds() throws {
        let axis = try #require(QuantityAxis(intervals: [Interval(4, nil), Interval(nil, 4)], width: 20))
        #expect(axis.labels == "0             5")
        #expect(axis.drawn(Interval(4, nil)).trimmingEnd() == "           ├───────▶")
        #expect(axis.drawn(Interval(nil, 4)).trimmingEnd() == "◀──────────┤")
    }

    @Test("Nothing to draw", arguments: [[], [Interval(nil, nil)]])
    func nothing(intervals: [Interval]) {
        #expect(QuantityAxis(intervals: intervals, width: 40) == nil)
    }
}

extension String {
    fileprivate func trimmingEnd() -> String { String(reversed().drop { $0 == " " }.reversed()) }
}

@Suite("Marks")
struct ArticleMarkTests {
    @Test(
        "Brackets",
        arguments: [
            ("abc def", [(0, 7, "Q")], "[Q abc def]"),
            ("abc def", [(0, 7, "Q"), (4, 7, "C")], "[Q abc [C def]]"),
            ("abc def", [(0, 3, "Q"), (4, 7, "C")], "[Q abc] [C def]"),
            ("abc def ghi", [(0, 7, "Q"), (4, 11, "C")], "[Q abc [C def]][C  ghi]"),
            ("abc", [], "abc"),
            ("abc def", [(4, 99, "Q")], "abc [Q def]"),
        ])
    func brackets(text: String, marks: [(Int, Int, String)], marked: String) {
        let document = Document(text)
        let marks = marks.map { ArticleMark(span: Span($0, $1), letters: $2, style: .plain) }
        let whole = Span(0, text.utf8.count)
        #expect(document.marked(whole, with: marks).rendered(hasColor: false) == marked)
    }
}
