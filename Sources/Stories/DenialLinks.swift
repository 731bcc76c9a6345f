import Annotations
import Syntax
import Text

/// How many claims may share a word before it says nothing any more: keeps the time linear.
private let crowd = 64
/// How many claims of its own article speak for what a denial is about.
private let mostClaims = 4
private let negations: Set<String> = ["not", "n't", "no", "never", "none", "neither", "nobody"]
/// From this similarity on a denial answers a claim.
private let enough = 0.3

/// Links denials to the claims of other articles that put forward what is denied.
func linkDenials(in articles: [StoryArticle]) -> [Story.DenialLink] {
    var linker = DenialLinker(articles)
    return linker.links()
}

private struct DenialLinker {
    private var text: StoryText
    private let articles: [StoryArticle]
    private var claims: [Proposition] = []
    private var holders: [Int: [Int]] = [:]

    init(_ articles: [StoryArticle]) {
        self.articles = articles
        text = StoryText(articles)
        for article in articles.indices {
            let annotations = articles[article].article.annotations
            let denials = Set(annotations.denials.filter { $0.stance != .countered }.compactMap(\.attribution))
            for (index, claim) in annotations.claims.enumerated() {
                if let attribution = claim.attribution, denials.contains(attribution) { continue }
                guard let proposition = proposition(article, index, [claim.span], claim.attribution) else { continue }
                for word in proposition.words { holders[word, default: []].append(claims.count) }
                claims.append(proposition)
            }
        }
    }

    mutating func links() -> [Story.DenialLink] {
        var links: [Story.DenialLink] = []
        for article in articles.indices {
            for index in articles[article].article.annotations.denials.indices {
                let stance = articles[article].article.annotations.denials[index].stance
                var answered: Set<Int> = []
                for denied in denied(article, index) {
                    answered.formUnion(candidates(for: denied).filter { answers(denied, claims[$0], stance) })
                }
                links += answered.sorted().map { claim in
                    Story.DenialLink(
                        article: article, denial: index, claimArticle: claims[claim].article,
                        claim: claims[claim].annotation)
                }
            }
        }
        return links
    }

    /// What a denial is about: its content, unless no more than a comment is refused in it, and the claims of its own
    /// article that it answers.
    private mutating func denied(_ article: Int, _ index: Int) -> [Proposition] {
        let annotations = articles[article].article.annotations
        let denial = annotations.denials[index]
        var propositions: [Proposition] = []
        if denial.stance != .noComment, let attribution = denial.attribution,
            annotations.attributions.indices.contains(attribution),
            let own = proposition(article, index, annotations.attributions[attribution].content, attribution),
            own.words.count >= 2
        {
            propositions.append(own)
        }
        guard denial.stance != .countered else { return propositions }
        for claim in denial.denies.prefix(mostClaims) where annotations.claims.indices.contains(claim) {
            let span = annotations.claims[claim].span
            if let claim = proposition(article, index, [span], denial.attribution) { propositions.append(claim) }
        }
        return propositions
    }

    private mutating func proposition(_ article: Int, _ annotation: Int, _ spans: [Span], _ attribution: Int?)
        -> Proposition?
    {
        let member = articles[article].article
        var words: Set<Int> = []
        var outcomes: Set<Outcome> = []
        var isNegated = false
        for span in spans {
            guard let index = member.document.paragraphIndex(at: span.start) else { continue }
            let tagged = member.paragraphs[index]
            let tokens = tagged.paragraph.tokens(in: span.shifted(by: -member.document.paragraphSpans[index].start))
            words.formUnion(text.words(of: tagged, at: tokens))
            isNegated = isNegated || tokens.contains { negations.contains(tagged.tokens[$0].lower) }
            let finder = OutcomeFinder(
                tagged: tagged, sentence: tokens, quantity: tokens.lowerBound..<tokens.lowerBound,
                limit: tokens.upperBound)
            if let outcome = finder.outcome(predicate: nil)?.outcome {
                outcomes.insert(outcome)
                words.insert(text.number(of: "outcome " + outcome.scale.rawValue))
            }
        }
        if words.isEmpty { return nil }
        return Proposition(
            article: article, annotation: annotation, words: words.sorted(), outcomes: outcomes,
            isNegated: isNegated, speaker: Speaker(of: attribution, in: member))
    }

    private func candidates(for denied: Proposition) -> [Int] {
        var found: Set<Int> = []
        for word in denied.words {
            guard let holding = holders[word] else { continue }
            for claim in holding.prefix(crowd) where claims[claim].article != denied.article { found.insert(claim) }
        }
        return found.sorted()
    }

    private func answers(_ denied: Proposition, _ claim: Proposition, _ stance: Denial.Stance) -> Bool {
        let isCountered = stance == .countered
        if claim.isNegated, !denied.isNegated, [.denied, .disputed, .unconfirmed].contains(stance) { return false }
        if let speaker = denied.speaker, let other = claim.speaker, speaker.isSame(as: other) { return false }
        for outcome in denied.outcomes {
            for other in claim.outcomes where outcome.scale == other.scale {
                if (outcome == other) == isCountered { return false }
            }
        }
        guard intersection(denied.words, claim.words).count >= 2 else { return false }
        let similarity = text.weights.similarity(denied.words, claim.words)
        let isSameMatter = !denied.outcomes.isEmpty && !denied.outcomes.isDisjoint(with: claim.outcomes)
        return similarity >= (isSameMatter ? enough : enough * 1.5)
    }
}

/// What a claim or a denial is about.
private struct Proposition {
    let article: Int
    /// Index of the claim or denial in its article.
    let annotation: Int
    let words: [Int]
    let outcomes: Set<Outcome>
    let isNegated: Bool
    let speaker: Speaker?
}
