import Text

/// Finds the claims of an article that put the same proposition forward as a denial denies.
struct ClaimMatcher {
    /// One a claim.
    let propositions: [Proposition]
    private var claimsByWord: [String: [Int]] = [:]
    private var weights: [Double] = []

    /// A word in more claims than this tells nothing, and would make the time quadratic.
    private static let mostClaims = 64

    init(_ set: AnnotationSet, _ reader: PropositionReader) {
        propositions = set.claims.map { reader.proposition(of: [$0.span]) }
        for (claim, proposition) in propositions.enumerated() {
            for word in proposition.words { claimsByWord[word, default: []].append(claim) }
        }
        weights = propositions.map { weight(of: $0.words) }
    }

    /// The claims that share enough words by weight. A negated claim is not what is denied.
    func claims(like denied: Proposition, stance: Denial.Stance) -> Set<Int> {
        let isAffirmed = [.denied, .disputed, .unconfirmed].contains(stance) && !denied.isNegated
        let candidates = Set(denied.words.lazy.flatMap { word in claims(with: word) })
        let total = weight(of: denied.words)
        return candidates.filter { claim in
            let proposition = propositions[claim]
            if isAffirmed && proposition.isNegated { return false }
            let shared = denied.shared(with: proposition)
            return shared.count >= 2
                && weight(of: shared) >= Self.enough * min(total, weights[claim])
        }
    }

    private func claims(with word: String) -> [Int] {
        let claims = claimsByWord[word] ?? []
        return claims.count <= Self.mostClaims ? claims : []
    }

    /// The least share of the lighter proposition's weight.
    private static let enough = 0.6

    /// A word of many claims of the article says little about one of them.
    private func weight(of word: String) -> Double {
        1 / Double(max(1, claimsByWord[word]?.count ?? 1)).squareRoot()
    }

    private func weight(of words: Set<String>) -> Double { words.reduce(0) { $0 + weight(of: $1) } }
}
