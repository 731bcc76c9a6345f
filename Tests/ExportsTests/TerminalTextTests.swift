import Annotations
import Exports
import Stories
import TestSupport
import Testing

@Suite("Text for terminals")
struct TerminalTextTests {
    @Test(arguments: [
        ("bridge-100.txt", 100, false), ("bridge-60.txt", 60, false), ("bridge-color.txt", 100, true),
    ])
    func compared(golden: String, width: Int, hasColor: Bool) throws {
        let output = TerminalText(width: width, hasColor: hasColor).format(compared: BridgeStory.story)
        #expect(output.articles.count == 3)
        try expectGolden(output.articles.joined() + output.end, named: golden)
    }

    @Test("No line is wider than the terminal", arguments: [40, 47, 60, 79, 80, 100, 133, 200])
    func widths(width: Int) {
        let output = TerminalText(width: width, hasColor: false).format(compared: BridgeStory.story)
        for line in String(decoding: output.articles.joined(), as: UTF8.self).split(separator: "\n") {
            #expect(line.count <= width, "\(line)")
        }
    }

    @Test("All stands where their number is known to be")
    func drawsAll() {
        var all = HandmadeArticle("all", "All 20 boats came back.")
        all.countAll("All 20 boats", of: "boat")
        all.count("20 boats", number: "20", Interval(20), unit: "count", of: "boat")
        var every = HandmadeArticle("every", "Every boat came back.")
        every.countAll("Every boat", of: "boat")
        var four = HandmadeArticle("four", "Four boats sank.")
        four.count("Four boats", number: "Four", Interval(4), unit: "count", of: "boat")
        let conflict = Conflict(
            relation: .allOrNone, confidence: 1, message: "They exclude each other.",
            members: [
                .init(article: 0, quantity: 0, side: "a"), .init(article: 1, quantity: 0, side: "a"),
                .init(article: 2, quantity: 0, side: "b"),
            ])
        let story = Story(
            name: "boats", articles: [all.article, every.article, four.article], conflicts: [conflict], drift: [],
            denialLinks: [])
        let output = TerminalText(width: 90, hasColor: false).format(compared: story)
        let lines = String(decoding: output.articles[0], as: UTF8.self).split(separator: "\n")
        let columns = ["a all", "a every", "b four"].map { row in
            lines.first { $0.contains(row) }.flatMap { line in
                line.firstIndex(of: "●").map { line.distance(from: line.startIndex, to: $0) }
            }
        }
        #expect(columns[0] != nil && columns[0] == columns[1])
        #expect(columns[2].map { $0 < columns[0] ?? 0 } == true)
    }

    @Test("Colour changes no character")
    func colour() {
        func text(hasColor: Bool) -> String {
            String(
                decoding: TerminalText(width: 90, hasColor: hasColor).format(article: 0, of: BridgeStory.alone),
                as: UTF8.self)
        }
        #expect(text(hasColor: true) != text(hasColor: false))
        #expect(text(hasColor: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(hasColor: false))
    }
}
