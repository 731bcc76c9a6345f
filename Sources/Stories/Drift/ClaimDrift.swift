/// Finds claims that articles give to different sources, and claims that are certain in one and hedged in another.
struct ClaimDrift {
    private let matches: ClaimMatches

    init(_ articles: [ArticleFacts], weights: WordWeights) { matches = ClaimMatches(articles, weights: weights) }

    var findings: [DriftFinding] {
        findings(.attribution, what: "source", differs: isOtherSource, agrees: isSameSource)
            + findings(.hedging, what: "certainty", differs: isOtherCertainty, agrees: isSameCertainty)
    }

    /// - Parameters:
    ///   - differs: whether two claims that match are told differently.
    ///   - agrees: whether they are not; then neither is held against another claim of that article.
    private func findings(
        _ kind: Drift.Kind, what: String, differs: (Pair) -> Bool, agrees: (Pair) -> Bool
    ) -> [DriftFinding] {
        var agreeing: Set<Agreement> = []
        for pair in matches.pairs where agrees(pair) {
            agreeing.insert(Agreement(claim: pair.a, article: matches.claims[pair.b].article))
            agreeing.insert(Agreement(claim: pair.b, article: matches.claims[pair.a].article))
        }
        let differing = matches.pairs.filter { pair in
            differs(pair) && !agreeing.contains(Agreement(claim: pair.a, article: matches.claims[pair.b].article))
                && !agreeing.contains(Agreement(claim: pair.b, article: matches.claims[pair.a].article))
        }
        var sets = DisjointSets(count: matches.claims.count)
        for pair in differing { sets.join(pair.a, pair.b) }
        return Dictionary(grouping: differing) { sets.root(of: $0.a) }.values.map { finding(kind, what, $0) }
    }

    private typealias Pair = (a: Int, b: Int, similarity: Double)

    /// An article tells a claim of another one as that does.
    private struct Agreement: Hashable {
        let claim: Int
        let article: Int
    }

    private func finding(_ kind: Drift.Kind, _ what: String, _ pairs: [Pair]) -> DriftFinding {
        let members = Set(pairs.flatMap { [$0.a, $0.b] }).map(member)
        let best = pairs.max { ($0.similarity, $1.a, $1.b) < ($1.similarity, $0.a, $0.b) } ?? pairs[0]
        return DriftFinding(kind: kind, what: what, members: members, example: (member(best.a), member(best.b)))
    }

    private func member(_ index: Int) -> DriftFinding.Member {
        let claim = matches.claims[index]
        let place = DriftFinding.Place(article: claim.article, annotation: Int(claim.record.annotation))
        guard case .hedged(_, let tokens) = claim.gist.certainty else { return .init(place: place, words: []) }
        return .init(place: place, words: [Int(tokens.lowerBound)..<Int(tokens.upperBound)])
    }

    private func isOtherSource(_ pair: Pair) -> Bool {
        let (a, b) = (matches.claims[pair.a], matches.claims[pair.b])
        guard let source = a.source, let other = b.source, !(a.gist.isQuote && b.gist.isQuote) else { return false }
        return source.isOther(than: other)
    }

    private func isSameSource(_ pair: Pair) -> Bool {
        guard let source = matches.claims[pair.a].source, let other = matches.claims[pair.b].source else {
            return false
        }
        return !source.isOther(than: other)
    }

    /// Whether one tells as certain what the other hedges.
    private func isOtherCertainty(_ pair: Pair) -> Bool {
        let (a, b) = (matches.claims[pair.a], matches.claims[pair.b])
        switch (a.gist.certainty, b.gist.certainty) {
        case (.certain, .hedged(let word, _)): return word.map { a.words.contains($0) } ?? true
        case (.hedged(let word, _), .certain): return word.map { b.words.contains($0) } ?? true
        default: return false
        }
    }

    private func isSameCertainty(_ pair: Pair) -> Bool {
        switch (matches.claims[pair.a].gist.certainty, matches.claims[pair.b].gist.certainty) {
        case (.certain, .certain), (.hedged, .hedged): true
        default: false
        }
    }
}
