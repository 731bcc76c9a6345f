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

    @Test("Colour changes no character")
    func colour() {
        func text(hasColor: Bool) -> String {
            String(
                decoding: TerminalText(width: 90, hasColor: hasColor).format(alone: BridgeStory.alone), as: UTF8.self)
        }
        #expect(text(hasColor: true) != text(hasColor: false))
        #expect(text(hasColor: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(hasColor: false))
    }
}
