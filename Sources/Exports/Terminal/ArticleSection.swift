import Annotations
import Stories
import Text

/// An article with its marks, paragraph by paragraph with line numbers, and under each who says what is in it.
struct ArticleSection {
    let story: Story
    let index: Int
    let width: Int

    private static let indent = 6

    var lines: [StyledText] {
        let document = story.articles[index].article.document
        let marks = ArticleMark.find(in: story, article: index)
        var line = 1
        var cursor = 0
        var lines = [heading]
        for span in document.paragraphSpans {
            line += document.lineBreaks(in: cursor..<span.start)
            cursor = span.start
            lines += paragraph(document.marked(span, with: marks), line: line) + sources(in: span)
        }
        return lines
    }

    private var heading: StyledText {
        let title = "── \(truncated(displayText(story.articles[index].id), to: max(8, width - 6))) "
        return StyledText(title + String(repeating: "─", count: max(0, width - displayWidth(title))), .bold)
    }

    private func paragraph(_ text: StyledText, line: Int) -> [StyledText] {
        text.wrapped(to: max(20, width - Self.indent)).enumerated().map { number, wrapped in
            let label = number == 0 ? String(line) : ""
            let margin = String(repeating: " ", count: max(0, Self.indent - 2 - label.count)) + label + "  "
            return StyledText(margin, .dim) + wrapped
        }
    }

    private func sources(in span: Span) -> [StyledText] {
        let summary = SpeakerSummary(story: story, article: index, paragraph: span)
        return summary.text.wrapped(to: max(20, width - Self.indent - 2)).enumerated().map { number, line in
            StyledText(String(repeating: " ", count: Self.indent) + (number == 0 ? "→ " : "  "), .dim) + line
        }
    }
}

extension Document {
    /// LF, CR and CRLF among some bytes.
    fileprivate func lineBreaks(in range: Range<Int>) -> Int {
        range.count { bytes[$0] == 0x0A || bytes[$0] == 0x0D && !(($0 + 1) < bytes.count && bytes[$0 + 1] == 0x0A) }
    }
}
