import Annotations
import Stories
package import Text

/// A stretch of an article that carries a letter: Q quote, C claim, D denial, N a number with the conflict it is in.
package struct ArticleMark: Hashable, Sendable {
    package let span: Span
    package var letters: String
    package let style: Style

    package init(span: Span, letters: String, style: Style) {
        self.span = span
        self.letters = letters
        self.style = style
    }

    /// The marks of an article, outer ones before those inside; kinds over the same span share one mark.
    static func find(in story: Story, article index: Int) -> [ArticleMark] {
        let annotations = story.articles[index].article.annotations
        let quotes = annotations.quotes.filter { $0.form != .scare }
            .map { ArticleMark(span: $0.span, letters: "Q", style: Style(color: .cyan)) }
        let claims = annotations.claims.map { ArticleMark(span: $0.span, letters: "C", style: Style(color: .green)) }
        let denials = annotations.denials.map {
            ArticleMark(span: $0.span, letters: "D", style: Style(color: .magenta))
        }
        let all = denials + quotes + claims + numbers(in: story, article: index)
        var marks: [ArticleMark] = []
        for (_, mark) in all.enumerated().sorted(by: { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }) {
            if let last = marks.last, last.span == mark.span {
                if !last.letters.contains(mark.letters) { marks[marks.count - 1].letters += mark.letters }
            } else {
                marks.append(mark)
            }
        }
        return marks
    }

    private static func numbers(in story: Story, article index: Int) -> [ArticleMark] {
        var conflicts: [Int: [Int]] = [:]
        for (number, conflict) in story.conflicts.enumerated() {
            for member in conflict.members where member.article == index {
                conflicts[member.quantity, default: []].append(number + 1)
            }
        }
        let quantities = story.articles[index].article.annotations.quantities
        return conflicts.sorted { $0.key < $1.key }.map { quantity, numbers in
            let letters = "N" + numbers.map(String.init).joined(separator: ",")
            let style = Style(color: .yellow, isBold: true)
            return ArticleMark(span: quantities[quantity].span, letters: letters, style: style)
        }
    }
}

extension Document {
    /// The text of a span with brackets around its marks: `[Q “We know,”]`. Where marks overlap without one holding the
    /// other, the later one is closed and opened again.
    package func marked(_ span: Span, with marks: [ArticleMark]) -> StyledText {
        let inside = marks.filter { $0.span.overlaps(span) && !$0.span.isEmpty }
        let edges = Set(inside.flatMap { [max($0.span.start, span.start), min($0.span.end, span.end)] })
        var marked = StyledText()
        var open: [ArticleMark] = []
        var cursor = span.start
        for edge in edges.union([span.end]).sorted() {
            marked.append(displayText(text(of: Span(cursor, edge))), open.last?.style ?? .plain)
            cursor = edge
            if let first = open.firstIndex(where: { $0.span.end <= edge || edge == span.end }) {
                for mark in open[first...].reversed() { marked.append("]", mark.style) }
                let reopened = open[first...].filter { $0.span.end > edge && edge < span.end }
                open.removeSubrange(first...)
                for mark in reopened { marked.open(mark, in: &open) }
            }
            for mark in inside where max(mark.span.start, span.start) == edge && edge < span.end {
                marked.open(mark, in: &open)
            }
        }
        return marked
    }
}

extension StyledText {
    fileprivate mutating func open(_ mark: ArticleMark, in open: inout [ArticleMark]) {
        append("[\(mark.letters)\u{A0}", mark.style)
        open.append(mark)
    }
}
