import Text

/// Finds the claims of an article that put the same proposition forward as a denial denies.
struct ClaimMatcher {
    /// One a claim.
    let propositions: [Proposition]
    private var claimsByWord: [UInt64: [Int]] = [:]
    private var weights: [Double] = []

    /// How many claims away the answered one may be.
    private static let reach = 100
    /// A word in more claims than this within reach tells nothing.
    private static let mostClaims = 64

    init(_ set: AnnotationSet, _ reader: PropositionReader) {
        propositions = set.claims.map { reader.proposition(of: [$0.span]) }
        for (claim, proposition) in propositions.enumerated() {
            for word in proposition.words { claimsByWord[word, default: []].append(claim) }
        }
        weights = propositions.map { weight(of: $0.words) }
    }

    /// The claims that share enough words by weight. A negated claim is not what is denied.
    ///
    /// - Parameter place: how many claims stand before the denial.
    func claims(like denied: Proposition, stance: Denial.Stance, near place: Int) -> Set<Int> {
        let isAffirmed = [.denied, .disputed, .unconfirmed].contains(stance) && !denied.isNegated
        let candidates = Set(denied.words.lazy.flatMap { claims(with: $0, near: place) })
        let total = weight(of: denied.words)
        return candidates.filter { claim in
            let proposition = propositions[claim]
            if isAffirmed && proposition.isNegated { return false }
            let shared = denied.shared(with: proposition)
            return shared.count >= 2
                && weight(of: shared) >= Self.enough * min(total, weights[claim])
        }
    }

    private func claims(with word: UInt64, near place: Int) -> ArraySlice<Int> {
        let claims = claimsByWord[word] ?? []
        let first = claims.firstIndex(behind: { $0 >= place - Self.reach })
        let end = claims.firstIndex(behind: { $0 >= place + Self.reach })
        return end - first <= Self.mostClaims ? claims[first..<end] : []
    }

    /// The least share of the lighter proposition's weight.
    private static let enough = 0.6

    /// A word of many claims of the article says little about one of them.
    private func weight(of word: UInt64) -> Double {
        1 / Double(max(1, claimsByWord[word]?.count ?? 1)).squareRoot()
    }

    private func weight(of words: [UInt64]) -> Double { words.reduce(0) { $0 + weight(of: $1) } }
}
