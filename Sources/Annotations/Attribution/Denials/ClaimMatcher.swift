import Text

/// Finds the claims of an article that put the same proposition forward as a denial denies.
struct ClaimMatcher {
    /// One a claim.
    let propositions: [Proposition]
    private var claimsByWord: [String: [Int]] = [:]

    /// A word in more claims than this tells nothing, and would make the time quadratic.
    private static let mostClaims = 200

    init(_ set: AnnotationSet, _ reader: PropositionReader) {
        propositions = set.claims.map { reader.proposition(of: [$0.span]) }
        for (claim, proposition) in propositions.enumerated() {
            for word in proposition.words { claimsByWord[word, default: []].append(claim) }
        }
    }

    /// The claims that share enough words by weight. A negated claim is not what is denied.
    func claims(like denied: Proposition, stance: Denial.Stance) -> Set<Int> {
        var shared: [Int: Shared] = [:]
        for word in denied.words {
            guard let claims = claimsByWord[word], claims.count <= Self.mostClaims else { continue }
            for claim in claims {
                shared[claim, default: Shared()].count += 1
                shared[claim]?.weight += weight(of: word)
            }
        }
        let isAffirmed = [.denied, .disputed, .unconfirmed].contains(stance) && !denied.isNegated
        let total = weight(of: denied.words)
        let alike = shared.filter { claim, shared in
            shared.count >= 2
                && shared.weight >= Self.enough * min(total, weight(of: propositions[claim].words))
                && !(isAffirmed && propositions[claim].isNegated)
        }
        return Set(alike.keys)
    }

    private struct Shared {
        var count = 0
        var weight = 0.0
    }

    /// The least share of the lighter proposition's weight.
    private static let enough = 0.6

    /// A word of many claims of the article says little about one of them.
    private func weight(of word: String) -> Double {
        1 / Double(max(1, claimsByWord[word]?.count ?? 1)).squareRoot()
    }

    private func weight(of words: Set<String>) -> Double { words.reduce(0) { $0 + weight(of: $1) } }
}
