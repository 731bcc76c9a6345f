import Text

/// Finds the claims of an article that put the same proposition forward as a denial denies.
struct ClaimMatcher {
    /// A word of a claim.
    private struct Holding {
        let word: UInt64
        let claim: Int
        let isName: Bool
    }

    /// One a claim.
    let propositions: [Proposition]
    /// By words, then by claims.
    private var holdings: [Holding]
    /// Those of all words of a claim together.
    private var weights: [Double]

    /// How many claims away the answered one may be.
    private static let reach = 100
    /// A word in more claims than this within reach tells nothing.
    private static let mostClaims = 64
    /// The least share of the lighter proposition's weight.
    private static let enough = 0.6

    init(_ set: AnnotationSet, _ reader: PropositionReader) {
        propositions = set.claims.map { reader.proposition(of: [$0.span]) }
        holdings = propositions.enumerated().flatMap { claim, proposition in
            proposition.words.map { Holding(word: $0.hash, claim: claim, isName: $0.isName) }
        }
        holdings.sort { ($0.word, $0.claim) < ($1.word, $1.claim) }
        weights = [Double](repeating: 0, count: propositions.count)
        var start = 0
        while start < holdings.count {
            let word = holdings[start].word
            let end = holdings[start...].firstIndex { $0.word != word } ?? holdings.count
            for holding in holdings[start..<end] { weights[holding.claim] += Self.weight(heldBy: end - start) }
            start = end
        }
    }

    /// The claims that share enough words by weight, in text order. A negated claim is not what is denied.
    ///
    /// - Parameter place: how many claims stand before the denial.
    func claims(like denied: Proposition, stance: Denial.Stance, near place: Int) -> [Int] {
        let isAffirmed = [.denied, .disputed, .unconfirmed].contains(stance) && !denied.isNegated
        let first = max(0, place - Self.reach)
        let end = min(propositions.count, place + Self.reach)
        var shared = [SharedWords](repeating: SharedWords(), count: end - first)
        var candidates: Set<Int> = []
        var total = 0.0
        for word in denied.words {
            let all = holdings(of: word.hash)
            let weight = Self.weight(heldBy: all.count)
            total += weight
            let near = all[all.firstIndex(behind: { $0.claim >= first })..<all.firstIndex(behind: { $0.claim >= end })]
            for holding in near { shared[holding.claim - first].add(word.isName, holding.isName, weight: weight) }
            if near.count <= Self.mostClaims { candidates.formUnion(near.lazy.map(\.claim)) }
        }
        return candidates.filter { claim in
            let words = shared[claim - first]
            return words.count >= 2 && !words.areNames && !(isAffirmed && propositions[claim].isNegated)
                && words.weight >= Self.enough * min(total, weights[claim])
        }.sorted()
    }

    private func holdings(of word: UInt64) -> ArraySlice<Holding> {
        let start = holdings.firstIndex(behind: { $0.word >= word })
        return holdings[start..<holdings[start...].firstIndex(behind: { $0.word > word })]
    }

    /// A word of many claims of the article says little about one of them.
    private static func weight(heldBy claims: Int) -> Double { 1 / Double(max(1, claims)).squareRoot() }
}
