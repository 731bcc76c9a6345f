import Syntax
import Text

/// Links each denial to the claims of others that it answers: those that it holds, and those in similar words.
struct DenialLinker {
    let document: Document
    let paragraphs: [TaggedParagraph]

    func link(_ set: inout AnnotationSet) {
        let claimWords = set.claims.map { contentWords(of: $0.span) }
        var claimsByWord: [String: [Int]] = [:]
        for (claim, words) in claimWords.enumerated() {
            for word in words { claimsByWord[word, default: []].append(claim) }
        }
        for index in set.denials.indices {
            let denial = set.denials[index]
            let denied = contentWords(of: denial.span)
            var shared: [Int: Int] = [:]
            for word in denied {
                for claim in claimsByWord[word] ?? [] where claimsByWord[word]?.count ?? 0 <= Self.mostClaims {
                    shared[claim, default: 0] += 1
                }
            }
            let alike = shared.filter { isSameProposition(shared: $0.value, denied.count, claimWords[$0.key].count) }
                .keys
            let answered = Set(alike).union(claims(inside: denial.span, of: set.claims))
            set.denials[index].denies = answered.filter { isOthers(set.claims[$0], than: denial, in: set) }.sorted()
        }
    }

    /// A word in more claims than this tells nothing, and would make the time quadratic.
    private static let mostClaims = 200

    private func isSameProposition(shared: Int, _ denied: Int, _ claimed: Int) -> Bool {
        shared >= 3 || shared >= 2 && 2 * shared >= min(denied, claimed)
    }

    private func isOthers(_ claim: Claim, than denial: Denial, in set: AnnotationSet) -> Bool {
        let denier = denial.attribution.flatMap { set.attributions[$0].speaker }
        let claimant = claim.attribution.flatMap { set.attributions[$0].speaker }
        return claim.attribution != denial.attribution && (denier == nil || claimant != denier)
    }

    /// The claims that lie in a span; claims are in text order.
    private func claims(inside span: Span, of claims: [Claim]) -> [Int] {
        let first = claims.firstIndex(behind: { $0.span.start >= span.start })
        return (first..<claims.count).prefix { claims[$0].span.start < span.end }.filter {
            span.contains(claims[$0].span)
        }
    }

    /// The lemmas of nouns and verbs in a span, reporting words left out.
    private func contentWords(of span: Span) -> Set<String> {
        guard let index = document.paragraphIndex(at: span.start) else { return [] }
        let paragraph = paragraphs[index]
        let words = paragraph.paragraph.tokens(in: span.shifted(by: -document.paragraphSpans[index].start)).filter {
            i in
            (paragraph.tags[i].isNoun || paragraph.tags[i].isVerb) && !Self.emptyWords.contains(paragraph.lemmas[i])
        }
        return Set(words.map { paragraph.lemmas[$0] })
    }

    private static let emptyWords: Set<String> = [
        "be", "have", "do", "say", "tell", "report", "claim", "deny", "reject", "confirm", "comment", "mention", "make",
        "respond", "go", "get", "take", "dispute", "accuse", "decline",
    ]
}
