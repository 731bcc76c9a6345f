import Annotations
import Syntax
import Text

/// A claim as it is compared with others: made from its article alone.
struct ClaimGist: Sendable {
    /// Index among the claims of the article's facts.
    let claim: Int32
    /// Index among the sources of the article's gist; nil when it is not sure whom the claim is given to, or left open.
    @PackedIndex var source: Int32?
    /// Its first verb that says something; nil when it has none.
    @PackedWord var verb: Word?
    /// The values of its figures with their units.
    let numbers: WordRange
    let certainty: Certainty
    /// Whether it says that something is not so, or that somebody failed to do it.
    let isNegated: Bool
    /// Whether it is a quotation, which is compared as such.
    let isQuote: Bool
}

/// Reads the claims of an article.
struct ClaimGistReader {
    private(set) var sources: [Source] = []
    private var sourcePlaces: [String: Int32?] = [:]
    private let article: Article
    private let quantities: [Quantity]
    private let quotes: Set<Span>

    init(_ article: Article) {
        self.article = article
        quantities = article.annotations.quantities.sorted { $0.span < $1.span }
        quotes = Set(article.annotations.quotes.map(\.span))
    }

    /// nil for a claim without an attribution or without a verb, and for one that denies something.
    mutating func gist(_ record: ClaimRecord, at place: Int, _ words: inout WordPool) -> ClaimGist? {
        let claim = article.annotations.claims[Int(record.annotation)]
        guard !record.isDenied, let attribution = claim.attribution,
            let stretch = ArticleStretch(claim.span, in: article),
            stretch.tokens.contains(where: { stretch.tagged.tags[$0].isVerb })
        else { return nil }
        let cue = article.annotations.attributions[attribution].cue.compactMap { ArticleStretch($0, in: article) }
            .filter { $0.offset == stretch.offset }.flatMap(\.tokens)
        let certainty = CertaintyReader(tagged: stretch.tagged, tokens: stretch.tokens).certainty(cue: cue)
        return ClaimGist(
            claim: Int32(clamping: place), source: source(attribution), verb: verb(of: stretch),
            numbers: words.add(WordList(of: values(in: claim.span))), certainty: certainty,
            isNegated: record.proposition.isNegated != tellsFailure(stretch), isQuote: quotes.contains(claim.span))
    }

    private func verb(of stretch: ArticleStretch) -> Word? {
        stretch.tokens.lazy.filter { stretch.tagged.tags[$0].isVerb }
            .compactMap { comparableWord(stretch.tagged, $0) }.first { !hedgingVerbs.contains($0) }
    }

    private func tellsFailure(_ stretch: ArticleStretch) -> Bool {
        stretch.tokens.contains { Lexicon.shared[Word(stretch.tagged.lemmas[$0])].traits.contains(.failure) }
    }

    /// What is known of a claim that stands in a paragraph taken over from an earlier version of the article.
    mutating func take(
        _ gist: ClaimGist, of previous: DriftGist, for record: ClaimRecord, at place: Int, by shift: FactsShift
    ) -> ClaimGist {
        let attribution = article.annotations.claims[Int(record.annotation)].attribution
        return ClaimGist(
            claim: Int32(clamping: place),
            source: attribution.flatMap { source($0, known: .some(previous.source(of: gist))) }, verb: gist.verb,
            numbers: gist.numbers.shifted(by: shift), certainty: gist.certainty, isNegated: gist.isNegated,
            isQuote: gist.isQuote)
    }

    private mutating func source(_ attribution: Int, known: Source?? = nil) -> Int32? {
        guard article.isSureOfSpeaker(attribution), let name = article.speaker(attribution) else { return nil }
        if let place = sourcePlaces[name] { return place }
        let source = known ?? SourceReader(name).source
        let place: Int32? = source == nil ? nil : Int32(clamping: sources.count)
        sourcePlaces[name] = .some(place)
        if let source { sources.append(source) }
        return place
    }

    private func values(in span: Span) -> [Word] {
        let start = quantities.firstIndex(behind: { $0.span.start >= span.start })
        return quantities[start...].prefix { $0.span.start < span.end }.compactMap { quantity in
            guard quantity.role != .quantifier, let base = quantity.base, let value = base.value.low ?? base.value.high
            else { return nil }
            return Word(Int(exactly: (value * 100).rounded()) ?? 0, as: Word(base.unit))
        }
    }
}

private let hedgingVerbs: Set<Word> = [
    "appear", "seem", "believe", "think", "suspect", "fear", "understand", "allege", "rumour", "rumor",
]
