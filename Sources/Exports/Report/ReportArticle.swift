import AnnotationProtocol
import Annotations
import Stories
import Text

/// An article with its marks, and under each paragraph who says what is in it.
struct ReportArticle {
    let story: Story
    let index: Int

    var html: String {
        let article = story.articles[index]
        let document = article.article.document
        var marks = findMarks()[...]
        let paragraphs = document.paragraphSpans.map { span -> String in
            let inside = marks.prefix { $0.span.start < span.end }
            marks = marks.dropFirst(inside.count)
            let speakers = SpeakerSummary(story: story, article: index, paragraph: span).text.runs.map(\.text).joined()
            let summary = speakers.isEmpty ? "" : "<p class=\"speakers\">\(htmlText(speakers))</p>\n"
            return "<p>\(document.html(of: span, with: Array(inside)))</p>\n" + summary
        }
        let anchor = htmlAnchor(story: story.name, article: article.id)
        return "<article id=\"\(anchor)\">\n<h2>\(htmlText(article.id))</h2>\n\(paragraphs.joined())</article>\n"
    }

    /// In text order.
    private func findMarks() -> [ReportMark] {
        let article = story.articles[index]
        return story.annotationObjects(ofArticle: index, selecting: AnnotationSelection()).map { object in
            var anchor: String?
            if case .numberConflict(let body) = object.body {
                anchor = htmlAnchor(story: story.name, article: article.id, annotation: body.quantity)
            }
            return ReportMark(
                span: article.article.document.textSpan(ofSource: Span(object.span)), kind: object.kind.rawValue,
                title: article.article.description(of: object), id: anchor)
        }
    }
}

/// A stretch of an article that looks different.
struct ReportMark {
    let span: Span
    /// Its class in the style sheet.
    let kind: String
    let title: String
    /// Its anchor, to which the figures of conflicts lead; nil for none.
    let id: String?
}

extension Document {
    /// The text of a span, cut wherever a mark begins or ends, since marks may cross.
    ///
    /// - Parameter marks: in text order, none empty.
    func html(of span: Span, with marks: [ReportMark]) -> String {
        let edges = Set(marks.flatMap { [$0.span.start, $0.span.end] } + [span.start, span.end])
        let cuts = edges.filter { span.start...span.end ~= $0 }.sorted()
        var seen: Set<String> = []
        var open: [ReportMark] = []
        var next = marks[...]
        return zip(cuts, cuts.dropFirst()).map { start, end in
            let words = htmlText(text(of: Span(start, end)))
            open.removeAll { $0.span.end <= start }
            while let mark = next.first, mark.span.start <= start {
                open.append(mark)
                next.removeFirst()
            }
            if open.isEmpty { return words }
            let anchor = open.lazy.compactMap(\.id).first { seen.insert($0).inserted }.map { " id=\"\($0)\"" } ?? ""
            let kinds = open.map(\.kind).joined(separator: " ")
            let title = open.map { htmlText($0.title) }.filter { !$0.isEmpty }.joined(separator: "&#10;")
            return "<mark\(anchor) class=\"\(kinds)\" title=\"\(title)\">\(words)</mark>"
        }.joined()
    }
}
