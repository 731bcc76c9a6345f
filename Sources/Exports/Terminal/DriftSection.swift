import Annotations
import Stories
import Text

/// What the articles of a story tell differently, under one heading for each way of differing.
struct DriftSection {
    let story: Story
    let width: Int

    var lines: [StyledText] {
        var headings: [String] = []
        for heading in story.drift.map(heading) where !headings.contains(heading) { headings.append(heading) }
        return headings.flatMap { heading in
            let drift = story.drift.filter { self.heading($0) == heading }
            let title = StyledText("\(heading) (\(drift.count))", .bold)
            return [StyledText("  ") + title] + Array(drift.map(rows).joined(separator: [StyledText()])) + [
                StyledText()
            ]
        }
    }

    private func heading(_ drift: Drift) -> String {
        switch (drift.kind, drift.what) {
        case (.quote, "wording"): "Quote, differently worded"
        case (.quote, "speaker"), (.quote, "speaker and extent"): "Quote, given to different speakers"
        case (.quote, _): "Quote, differently worded and given to different speakers"
        case (.attribution, _): "Claim, given to different sources"
        case (.hedging, _): "Claim, certain in one article and hedged in another"
        }
    }

    private func rows(_ drift: Drift) -> [StyledText] {
        let ids = drift.members.map { displayText(story.articles[$0.article].id) }
        let labelWidth = min(max(8, width / 5), ids.map(displayWidth).max() ?? 0)
        let sourceWidth = max(8, width / 5)
        let wordsWidth = max(12, width - labelWidth - sourceWidth - 9)
        return zip(drift.members, ids).flatMap { member, id in
            let (span, attribution) = told(drift.kind, member)
            let article = story.articles[member.article].article
            let marks = member.differs.map { ArticleMark(span: $0, letters: "≠", style: Style(isBold: true)) }
            let words = article.document.marked(span, with: marks).wrapped(to: wordsWidth)
            let source = article.speaker(attribution) ?? "no speaker"
            return words.enumerated().map { index, line in
                let label = StyledText(index == 0 ? "     " + truncated(id, to: labelWidth) : "").padded(
                    to: labelWidth + 7)
                let tail = StyledText(index == 0 ? truncated(displayText(source), to: sourceWidth) : "", .dim)
                return label + line.padded(to: index == 0 ? wordsWidth + 2 : 0) + tail
            }
        }
    }

    private func told(_ kind: Drift.Kind, _ member: Drift.Member) -> (Span, Int?) {
        let annotations = story.articles[member.article].article.annotations
        if kind == .quote {
            let quote = annotations.quotes[member.annotation]
            return (quote.span, quote.attribution)
        }
        let claim = annotations.claims[member.annotation]
        return (claim.span, claim.attribution)
    }
}
