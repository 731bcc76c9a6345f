/// How many claims may share a word before it says nothing any more: keeps the time linear.
private let crowd = 64
/// From this similarity on two claims are one: less is needed where each has the verb of the other.
private let enough = (sameVerb: 0.55, otherVerb: 0.7)
private let fewestShared = 4

/// Which claims of different articles put one proposition forward.
struct ClaimMatches {
    struct Claim {
        let article: Int
        let gist: ClaimGist
        let record: ClaimRecord
        let words: WordList
        let numbers: WordList
        let source: Source?

        func hasVerb(of other: Claim) -> Bool { other.gist.verb.map { words.contains($0) } ?? true }
    }

    let claims: [Claim]
    /// Pairs of claims, the smaller index first, and how similar they are.
    let pairs: [(a: Int, b: Int, similarity: Double)]

    init(_ articles: [ArticleFacts], weights: WordWeights) {
        let claims = articles.enumerated().flatMap { article, facts in
            facts.drift.claims.map { gist in
                let record = facts.claims[Int(gist.claim)]
                return Claim(
                    article: article, gist: gist, record: record, words: facts.list(record.proposition.words),
                    numbers: facts.list(gist.numbers), source: facts.drift.source(of: gist))
            }
        }
        self.claims = claims
        pairs = Self.candidates(claims).compactMap { a, b in
            guard areCompatible(claims[a], claims[b]) else { return nil }
            let similarity = weights.similarity(claims[a].words, claims[b].words)
            let hasSameVerb = claims[a].hasVerb(of: claims[b]) && claims[b].hasVerb(of: claims[a])
            return similarity >= (hasSameVerb ? enough.sameVerb : enough.otherVerb) ? (a, b, similarity) : nil
        }
    }

    /// Pairs of different articles that share enough words.
    private static func candidates(_ claims: [Claim]) -> [(Int, Int)] {
        var holders: [Word: [Int]] = [:]
        for (index, claim) in claims.enumerated() {
            for word in claim.words { holders[word, default: []].append(index) }
        }
        var found: [(Int, Int)] = []
        for (index, claim) in claims.enumerated() {
            var shared: [Int: Int] = [:]
            for word in claim.words {
                guard let holding = holders[word], holding.count <= crowd else { continue }
                for other in holding where other > index && claims[other].article != claim.article {
                    shared[other, default: 0] += 1
                }
            }
            found += shared.filter { $0.value >= fewestShared }.keys.sorted().map { (index, $0) }
        }
        return found
    }
}

/// Neither says the opposite of the other, and one has all the figures of the other.
private func areCompatible(_ a: ClaimMatches.Claim, _ b: ClaimMatches.Claim) -> Bool {
    let (own, other) = (a.record.proposition, b.record.proposition)
    guard a.gist.isNegated == b.gist.isNegated, own.outcomes.isDisjoint(with: other.outcomes.opposites) else {
        return false
    }
    return intersection(a.numbers, b.numbers).count == min(a.numbers.count, b.numbers.count)
}
