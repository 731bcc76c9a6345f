import Annotations

/// How many claims may share a word before it says nothing any more: keeps the time linear.
private let crowd = 64
/// From this similarity on a denial answers a claim.
private let enough = 0.3

/// Links denials to the claims of other articles that put forward what is denied.
struct DenialLinks {
    private let articles: [ArticleFacts]
    private let weights: WordWeights
    private var claims: [(article: Int, record: ClaimRecord)] = []
    private var holders: [Word: [Int]] = [:]

    init(_ articles: [ArticleFacts], weights: WordWeights) {
        self.articles = articles
        self.weights = weights
        for (article, facts) in articles.enumerated() {
            for claim in facts.claims where !claim.isDenied {
                for word in facts.list(claim.proposition.words) { holders[word, default: []].append(claims.count) }
                claims.append((article, claim))
            }
        }
    }

    func links() -> [Story.DenialLink] {
        articles.indices.flatMap { article in
            articles[article].denials.flatMap { denial in
                answered(by: denial, of: article).map { claim in
                    Story.DenialLink(
                        article: article, denial: Int(denial.annotation), claimArticle: claims[claim].article,
                        claim: Int(claims[claim].record.annotation))
                }
            }
        }
    }

    private func answered(by denial: DenialRecord, of article: Int) -> [Int] {
        var found: Set<Int> = []
        for denied in denied(denial, in: articles[article]) {
            for word in articles[article].list(denied.words) {
                for claim in (holders[word] ?? []).prefix(crowd)
                where claims[claim].article != article && !found.contains(claim)
                    && answers(denied, denial, articles[article], claim)
                {
                    found.insert(claim)
                }
            }
        }
        return found.sorted()
    }

    /// What a denial is about: its content, and the claims of its own article that it answers.
    private func denied(_ denial: DenialRecord, in facts: ArticleFacts) -> [Proposition] {
        var propositions: [Proposition] = []
        if let own = denial.proposition,
            facts.list(own.words).count + own.outcomes.sharedScales(with: own.outcomes) >= 2
        {
            propositions.append(own)
        }
        guard denial.stance != .countered else { return propositions }
        for claim in denial.claims { facts.claim(Int(claim)).map { propositions.append($0.proposition) } }
        return propositions
    }

    private func answers(_ denied: Proposition, _ denial: DenialRecord, _ facts: ArticleFacts, _ claim: Int) -> Bool {
        let claimed = claims[claim].record.proposition
        let claiming = articles[claims[claim].article]
        let isCountered = denial.stance == .countered
        if claimed.isNegated, !denied.isNegated, [.denied, .disputed, .unconfirmed].contains(denial.stance) {
            return false
        }
        if let speaker = facts.speaker(denial.speaker), let other = claiming.speaker(claims[claim].record.speaker),
            speaker.isSame(as: other)
        {
            return false
        }
        let excluded = isCountered ? claimed.outcomes : claimed.outcomes.opposites
        guard denied.outcomes.isDisjoint(with: excluded) else { return false }
        let (words, others) = (facts.list(denied.words), claiming.list(claimed.words))
        guard intersection(words, others).count + denied.outcomes.sharedScales(with: claimed.outcomes) >= 2 else {
            return false
        }
        let isSameMatter = !denied.outcomes.isDisjoint(with: claimed.outcomes)
        return weights.similarity(words, others) >= (isSameMatter ? enough : enough * 1.5)
    }
}
