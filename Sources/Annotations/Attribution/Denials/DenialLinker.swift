import Syntax
import Text

/// Links each denial of an article to the claims of others that it answers: those that it holds, those in similar words,
/// and, when it has no words of its own for what it denies ("that report is not true"), the one that is in dispute.
struct DenialLinker {
    let reader: PropositionReader

    func link(_ set: inout AnnotationSet) {
        let matcher = ClaimMatcher(set, reader)
        let denied = set.denials.map { proposition(of: $0, in: set) }
        for index in set.denials.indices {
            let place = set.claims.firstIndex(behind: { $0.span.start >= set.denials[index].span.start })
            let similar = matcher.claims(like: denied[index], stance: set.denials[index].stance, near: place)
            let answered = Set(similar).union(claims(inside: set.denials[index].span, of: set.claims))
            set.denials[index].denies = answered.filter { isOpen(set.claims[$0], to: set.denials[index], in: set) }
                .sorted()
        }
        let disputed = Set(set.denials.lazy.flatMap(\.denies))
        for index in set.denials.indices
        where set.denials[index].denies.isEmpty
            && (set.denials[index].stance != .countered || denied[index].isReference)
        {
            let dispute = Dispute(claims: set.claims, propositions: matcher.propositions, disputed: disputed)
            let answered = claim(in: dispute, answeredBy: set.denials[index], about: denied[index], set)
            set.denials[index].denies = answered.map { [$0] } ?? []
        }
    }

    /// What a denial denies. A counterclaim points to a report only with its cue: "responded to the report by insisting".
    private func proposition(of denial: Denial, in set: AnnotationSet) -> Proposition {
        guard let attribution = denial.attribution.map({ set.attributions[$0] }) else {
            return reader.proposition(of: [denial.span])
        }
        let cue = reader.proposition(of: attribution.cue)
        guard !attribution.content.isEmpty else { return cue }
        var content = reader.proposition(of: attribution.content)
        content.isReference = cue.pointsToSpeech || denial.stance != .countered && content.isReference
        return content
    }

    /// Whether a claim is another source's, and no part of the same or of an enclosing report.
    private func isOpen(_ claim: Claim, to denial: Denial, in set: AnnotationSet) -> Bool {
        let denier = denial.attribution.flatMap { set.attributions[$0].speaker }
        let claimant = claim.attribution.flatMap { set.attributions[$0].speaker }
        return claim.attribution != denial.attribution && (denier == nil || claimant != denier)
            && !claim.span.contains(denial.span)
    }

    /// The claims that lie in a span; claims are in text order.
    private func claims(inside span: Span, of claims: [Claim]) -> [Int] {
        let first = claims.firstIndex(behind: { $0.span.start >= span.start })
        return (first..<claims.count).prefix { claims[$0].span.start < span.end }.filter {
            span.contains(claims[$0].span)
        }
    }

    /// The claim in dispute near a denial that it refers to.
    private func claim(
        in dispute: Dispute, answeredBy denial: Denial, about denied: Proposition, _ set: AnnotationSet
    ) -> Int? {
        let middle = set.claims.firstIndex(behind: { $0.span.start >= denial.span.start })
        let isAnswerable = { isOpen(set.claims[$0], to: denial, in: set) }
        return dispute.claim(
            before: set.claims.indices.prefix(middle).suffix(Self.reach).reversed().lazy.filter(isAnswerable),
            after: set.claims.indices.dropFirst(middle).prefix(Self.reach).lazy.filter(isAnswerable), denied)
    }

    /// How many claims away the answered one may be.
    private static let reach = 24
}

/// What the denials of an article are about.
private struct Dispute {
    let claims: [Claim]
    /// One a claim.
    let propositions: [Proposition]
    /// The claims that some denial names in its own words.
    let disputed: Set<Int>

    /// How many claims back an undisputed one may be pointed to.
    private static let reach = 6

    /// With more words than this a denial tells what it is about.
    private static let mostWords = 2

    /// The claim that a denial refers to: the nearest before it that other denials answer, if it is of the same matter,
    /// or the nearest before it at all, or one further on, as in a headline.
    ///
    /// - Parameters:
    ///   - before: claims that it may answer, the nearest first.
    ///   - after: the same.
    func claim(before: some Collection<Int>, after: some Collection<Int>, _ denied: Proposition) -> Int? {
        if let claim = before.first(where: { disputed.contains($0) && isSameMatter($0, denied, shared: 1) }) {
            return claim
        }
        if denied.isReference {
            if let claim = mostAlike(denied, among: Array(before)) { return claim }
            guard denied.words.count <= Self.mostWords else { return nil }
            return before.prefix(Self.reach).first { claims[$0].isCheckable && !propositions[$0].isReference }
        }
        return after.first { disputed.contains($0) && isSameMatter($0, denied, shared: 2) }
    }

    /// The claim that shares most words, two or more, the nearest of several.
    private func mostAlike(_ denied: Proposition, among candidates: [Int]) -> Int? {
        let shared = candidates.map { propositions[$0].sharedCount(with: denied) }
        guard let most = shared.max(), most >= 2 else { return nil }
        return shared.firstIndex(of: most).map { candidates[$0] }
    }

    private func isSameMatter(_ claim: Int, _ denied: Proposition, shared: Int) -> Bool {
        denied.isReference || denied.sharedCount(with: propositions[claim]) >= shared
    }
}
