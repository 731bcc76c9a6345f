import Annotations
import Stories
import Text

/// A quotation or claim as every article tells it, with the words that differ.
struct ReportDrift {
    let story: Story
    let drift: Drift

    var html: String {
        """
        <section class="drift">
        <h2>\(htmlText(drift.message))</h2>
        <table>
        \(drift.members.map(row).joined())</table>
        </section>

        """
    }

    private func row(_ member: Drift.Member) -> String {
        let article = story.articles[member.article]
        let annotations = article.article.annotations
        let attribution =
            drift.kind == .quote
            ? annotations.quotes[member.annotation].attribution : annotations.claims[member.annotation].attribution
        let marks = member.differs.map { ReportMark(span: $0, kind: "differs", title: "", id: nil) }
        let words = article.article.document.html(
            of: article.article.annotationSpan(of: member, in: drift), with: marks)
        let speaker = article.article.speaker(attribution) ?? "no speaker"
        return "<tr><td>\(htmlText(article.id))</td><td>\(words)</td><td>\(htmlText(speaker))</td></tr>\n"
    }
}
