import Annotations
import Syntax
import Text

/// A claim as it is compared with others: made from its article alone.
struct ClaimGist: Sendable {
    /// Its index and its words in the facts of its article.
    let record: ClaimRecord
    /// Its first verb that says something; nil when it has none.
    let verb: Word?
    /// Whether it says that something is not so, or that somebody failed to do it.
    let isNegated: Bool
    /// The values of its figures with their units.
    let numbers: Set<Word>
    /// Whom it is given to; nil when that is not sure, or leaves open who it is.
    let source: Source?
    let certainty: Certainty
    /// Whether it is a quotation, which is compared as such.
    let isQuote: Bool
}

/// Reads the claims of an article.
struct ClaimGistReader {
    private let article: Article
    private let quantities: [Quantity]
    private let quotes: Set<Span>

    init(_ article: Article) {
        self.article = article
        quantities = article.annotations.quantities.sorted { $0.span < $1.span }
        quotes = Set(article.annotations.quotes.map(\.span))
    }

    /// nil for a claim without an attribution or without a verb, and for one that denies something.
    func gist(_ record: ClaimRecord) -> ClaimGist? {
        let claim = article.annotations.claims[Int(record.annotation)]
        guard !record.isDenied, let attribution = claim.attribution,
            let stretch = ArticleStretch(claim.span, in: article),
            stretch.tokens.contains(where: { stretch.tagged.tags[$0].isVerb })
        else { return nil }
        let cue = article.annotations.attributions[attribution].cue.compactMap { ArticleStretch($0, in: article) }
            .filter { $0.offset == stretch.offset }.flatMap(\.tokens)
        return ClaimGist(
            record: record, verb: verb(of: stretch),
            isNegated: record.proposition.isNegated != tellsFailure(stretch), numbers: numbers(in: claim.span),
            source: source(attribution),
            certainty: CertaintyReader(tagged: stretch.tagged, tokens: stretch.tokens)
                .certainty(cue: cue),
            isQuote: quotes.contains(claim.span))
    }

    private func verb(of stretch: ArticleStretch) -> Word? {
        stretch.tokens.lazy.filter { stretch.tagged.tags[$0].isVerb }
            .compactMap { comparableWord(stretch.tagged, $0) }.first { !hedgingVerbs.contains($0) }.map { Word($0) }
    }

    private func tellsFailure(_ stretch: ArticleStretch) -> Bool {
        stretch.tokens.contains { failures.contains(stretch.tagged.lemmas[$0]) }
    }

    private func source(_ attribution: Int) -> Source? {
        guard article.isSureOfSpeaker(attribution), let name = article.speaker(attribution) else { return nil }
        return SourceReader(name).source
    }

    private func numbers(in span: Span) -> Set<Word> {
        let start = quantities.firstIndex(behind: { $0.span.start >= span.start })
        let inside = quantities[start...].prefix { $0.span.start < span.end }
        return Set(
            inside.compactMap { quantity in
                guard quantity.role != .quantifier, let base = quantity.base,
                    let value = base.value.low ?? base.value.high
                else { return nil }
                return Word(Int(exactly: (value * 100).rounded()) ?? 0, as: Word(base.unit))
            })
    }
}

private let failures: Set<String> = ["fail", "failure", "refuse", "refusal", "lack", "without", "unable", "inability"]

private let hedgingVerbs: Set<String> = [
    "appear", "seem", "believe", "think", "suspect", "fear", "understand", "allege", "rumour", "rumor",
]
