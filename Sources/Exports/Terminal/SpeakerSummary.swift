import Annotations
import Stories
import Text

/// Who says what in a paragraph: "Jane Roe (Q, C) · the ministry (D no comment)".
struct SpeakerSummary {
    private struct Entry {
        let speaker: String
        var remarks: [String]
    }

    private var entries: [Entry] = []

    init(story: Story, article index: Int, paragraph: Span) {
        let article = story.articles[index].article
        let annotations = article.annotations
        var found: [(Span, String, Int?)] = []
        for quote in annotations.quotes where quote.isShown {
            found.append((quote.span, "Q", quote.attribution))
        }
        for claim in annotations.claims { found.append((claim.span, "C", claim.attribution)) }
        for (number, denial) in annotations.denials.enumerated() {
            let remark = "D " + denial.stance.rawValue + story.answered(article: index, denial: number)
            found.append((denial.span, remark, denial.attribution))
        }
        for (span, remark, attribution) in found.sorted(by: { $0.0 < $1.0 }) where paragraph.contains(span.start) {
            add(remark, of: article.speaker(attribution).map(displayText) ?? "no speaker")
        }
    }

    private mutating func add(_ remark: String, of speaker: String) {
        guard let index = entries.firstIndex(where: { $0.speaker == speaker }) else {
            return entries.append(Entry(speaker: speaker, remarks: [remark]))
        }
        if !entries[index].remarks.contains(remark) { entries[index].remarks.append(remark) }
    }

    var text: StyledText {
        var text = StyledText()
        for (index, entry) in entries.enumerated() {
            if index > 0 { text.append(" · ", .dim) }
            text.append(entry.speaker, Style(isUnderlined: true))
            text.append(" (\(entry.remarks.joined(separator: ", ")))", .dim)
        }
        return text
    }
}

extension Story {
    /// The other articles whose claims a denial answers: " → the-ledger, northern-wire".
    fileprivate func answered(article: Int, denial: Int) -> String {
        var names: [String] = []
        for link in denialLinks where link.article == article && link.denial == denial {
            let name = displayText(articles[link.claimArticle].id)
            if !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? "" : " → " + names.joined(separator: ", ")
    }
}
