import Annotations
import Syntax
import Text

/// How many claims may share a word before it says nothing any more: keeps the time linear.
private let crowd = 64
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
            for (index, claim) in annotations.claims.enumerated() {
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
                guard let denied = denied(article, index) else { continue }
                let isCountered = articles[article].article.annotations.denials[index].stance == .countered
                for claim in candidates(for: denied) where answers(denied, claims[claim], isCountered) {
                    links.append(
                        Story.DenialLink(
                            article: article, denial: index, claimArticle: claims[claim].article,
                            claim: claims[claim].annotation))
                }
            }
        }
        return links
    }

    /// What a denial is about: its content, else the claims of its own article that it answers.
    private mutating func denied(_ article: Int, _ index: Int) -> Proposition? {
        let annotations = articles[article].article.annotations
        let denial = annotations.denials[index]
        var spans: [Span] = []
        if let attribution = denial.attribution, annotations.attributions.indices.contains(attribution) {
            spans = annotations.attributions[attribution].content
        }
        let own = proposition(article, index, spans, denial.attribution)
        if let own, own.words.count >= 2 { return own }
        let claims = denial.denies.filter { annotations.claims.indices.contains($0) }.map {
            annotations.claims[$0].span
        }
        return proposition(article, index, claims, denial.attribution)
    }

    private mutating func proposition(_ article: Int, _ annotation: Int, _ spans: [Span], _ attribution: Int?)
        -> Proposition?
    {
        let member = articles[article].article
        var words: Set<Int> = []
        var outcomes: Set<Outcome> = []
        for span in spans {
            guard let index = member.document.paragraphIndex(at: span.start) else { continue }
            let tagged = member.paragraphs[index]
            let tokens = tagged.paragraph.tokens(in: span.shifted(by: -member.document.paragraphSpans[index].start))
            for word in text.words(of: tagged, at: tokens) { words.insert(word) }
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
            speaker: Speaker(of: attribution, in: member))
    }

    private func candidates(for denied: Proposition) -> [Int] {
        var found: Set<Int> = []
        for word in denied.words {
            guard let holding = holders[word] else { continue }
            for claim in holding.prefix(crowd) where claims[claim].article != denied.article { found.insert(claim) }
        }
        return found.sorted()
    }

    private func answers(_ denied: Proposition, _ claim: Proposition, _ isCountered: Bool) -> Bool {
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
    let speaker: Speaker?
}
