import Annotations
import Text

/// Puts into words what articles tell differently.
struct DriftMessages {
    let articles: [StoryArticle]

    func drift(of finding: DriftFinding) -> Drift {
        let members = finding.members.map { member in
            Drift.Member(
                article: member.place.article, annotation: member.place.annotation, differs: spans(of: member))
        }
        let (a, b) = finding.example
        return Drift(kind: finding.kind, what: finding.what, message: sentence(finding.what, a, b), members: members)
    }

    private func sentence(_ what: String, _ a: DriftFinding.Member, _ b: DriftFinding.Member) -> String {
        let (here, there) = (spans(of: a), spans(of: b))
        if here.isEmpty, there.isEmpty {
            return "One quotation, two speakers: \(speaker(a) ?? "nobody") in \(id(a)), \(speaker(b) ?? "nobody") in "
                + "\(id(b)): \(text(quote(a).span, a, limit: 16))."
        }
        let title = what == "wording" ? "One quotation, two wordings" : "One quotation, two wordings and speakers"
        if here.isEmpty { return "\(title): \(named(b)) has \(list(there, b)), \(named(a)) does not." }
        let rest = there.isEmpty ? "does not" : "has \(list(there, b))"
        return "\(title): \(named(a)) has \(list(here, a)), \(named(b)) \(rest)."
    }

    private func id(_ member: DriftFinding.Member) -> String { articles[member.place.article].id }

    private func quote(_ member: DriftFinding.Member) -> Quote {
        articles[member.place.article].article.annotations.quotes[member.place.annotation]
    }

    private func spans(of member: DriftFinding.Member) -> [Span] {
        guard !member.words.isEmpty,
            let stretch = ArticleStretch(quote(member).span, in: articles[member.place.article].article)
        else { return [] }
        let tokens = stretch.spokenWords.map(\.token)
        return member.words.filter { !$0.isEmpty && $0.upperBound <= tokens.count }.map { words in
            stretch.span(of: tokens[words.lowerBound]).union(stretch.span(of: tokens[words.upperBound - 1]))
        }
    }

    /// nil when it is not sure who speaks.
    private func speaker(_ member: DriftFinding.Member) -> String? {
        let article = articles[member.place.article].article
        let attribution = quote(member).attribution
        guard let name = article.speaker(attribution) else { return "no speaker" }
        return article.isSureOfSpeaker(attribution) ? name : nil
    }

    private func named(_ member: DriftFinding.Member) -> String {
        id(member) + (speaker(member).map { " (\($0))" } ?? "")
    }

    private func list(_ spans: [Span], _ member: DriftFinding.Member) -> String {
        let shown = spans.prefix(3).map { "\"\(text($0, member, limit: 8))\"" }
        guard spans.count <= 3, let last = shown.last, shown.count > 1 else { return shown.joined(separator: ", ") }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }

    /// On one line, with at most so many words.
    private func text(_ span: Span, _ member: DriftFinding.Member, limit: Int) -> String {
        let words = articles[member.place.article].article.document.text(of: span).split { $0.isWhitespace }
        return words.prefix(limit).joined(separator: " ") + (words.count > limit ? " ..." : "")
    }
}
