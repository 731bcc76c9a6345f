import Annotations
import Text

/// A quote or claim that is told differently elsewhere, as a message shows it.
struct DriftText {
    /// The words that differ: those of a quotation, of the source, or of a hedge.
    let differs: [Span]
    let isHedged: Bool
    private let article: StoryArticle
    private let span: Span
    private let attribution: Int?

    init(_ member: DriftFinding.Member, _ kind: Drift.Kind, _ articles: [StoryArticle]) {
        article = articles[member.place.article]
        let annotations = article.article.annotations
        if kind == .quote {
            span = annotations.quotes[member.place.annotation].span
            attribution = annotations.quotes[member.place.annotation].attribution
        } else {
            span = annotations.claims[member.place.annotation].span
            attribution = annotations.claims[member.place.annotation].attribution
        }
        isHedged = kind == .hedging && !member.words.isEmpty
        if kind == .attribution {
            differs = attribution.map { annotations.attributions[$0].source } ?? []
        } else if isHedged, member.words.allSatisfy(\.isEmpty) {
            differs = attribution.map { annotations.attributions[$0].cue } ?? []
        } else {
            differs = spans(of: member.words, in: span, of: article.article, areWords: kind == .quote)
        }
    }

    /// "the ministry in wire-one"
    var given: String { "\(speaker ?? "nobody") in \(article.id)" }

    /// "wire-one (the ministry)"
    var named: String { article.id + (speaker.map { " (\($0))" } ?? "") }

    /// "\"now\" and \"Russian Federation\""
    var differing: String {
        let shown = differs.prefix(3).map { "\"\(text($0, limit: 8))\"" }
        guard differs.count <= 3, let last = shown.last, shown.count > 1 else { return shown.joined(separator: ", ") }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }

    var excerpt: String { text(span, limit: 16) }

    /// nil when it is not sure who speaks.
    private var speaker: String? {
        guard let name = article.article.speaker(attribution) else { return "no speaker" }
        return article.article.isSureOfSpeaker(attribution) ? name : nil
    }

    /// On one line, with at most so many words.
    private func text(_ span: Span, limit: Int) -> String {
        let words = article.article.document.text(of: span).split { $0.isWhitespace }
        return words.prefix(limit).joined(separator: " ") + (words.count > limit ? " ..." : "")
    }
}

/// The places of words, or of tokens, of an annotation.
private func spans(of places: [Range<Int>], in span: Span, of article: Article, areWords: Bool) -> [Span] {
    guard !places.isEmpty, let stretch = ArticleStretch(span, in: article) else { return [] }
    let tokens = areWords ? stretch.spokenWords.map(\.token) : Array(stretch.tokens)
    return places.filter { !$0.isEmpty && $0.upperBound <= tokens.count }.map { place in
        stretch.span(of: tokens[place.lowerBound]).union(stretch.span(of: tokens[place.upperBound - 1]))
    }
}
