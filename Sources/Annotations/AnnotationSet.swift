import Text

/// Every annotation of a paragraph or of an article, each kind in text order. Annotations name each other by index.
package struct AnnotationSet: Hashable, Sendable {
    package var attributions: [Attribution] = []
    package var quotes: [Quote] = []
    package var claims: [Claim] = []
    package var denials: [Denial] = []
    package var quantities: [Quantity] = []

    package init() {}

    /// Appends the annotations of the next paragraph, which starts at `offset`.
    package mutating func append(_ other: AnnotationSet, shiftedBy offset: Int) {
        let (attributionBase, quoteBase) = (attributions.count, quotes.count)
        let (claimBase, quantityBase) = (claims.count, quantities.count)
        for attribution in other.attributions { attributions.append(attribution.shifted(by: offset)) }
        for var quote in other.quotes {
            quote.span = quote.span.shifted(by: offset)
            quote.attribution = quote.attribution.map { $0 + attributionBase }
            quote.continues = quote.continues.map { $0 + quoteBase }
            quotes.append(quote)
        }
        for var claim in other.claims {
            claim.span = claim.span.shifted(by: offset)
            claim.attribution = claim.attribution.map { $0 + attributionBase }
            claims.append(claim)
        }
        for var denial in other.denials {
            denial.span = denial.span.shifted(by: offset)
            denial.attribution = denial.attribution.map { $0 + attributionBase }
            denial.denies = denial.denies.map { $0 + claimBase }
            denials.append(denial)
        }
        for var quantity in other.quantities {
            quantity.span = quantity.span.shifted(by: offset)
            quantity.number = quantity.number.shifted(by: offset)
            quantity.attribution = quantity.attribution.map { $0 + attributionBase }
            quantity.evidence.whole = quantity.evidence.whole.map { $0 + quantityBase }
            quantities.append(quantity)
        }
    }
}

extension AnnotationSet {
    /// Puts attributions and claims in text order; what names an attribution follows. No denial may name a claim yet.
    mutating func sortByPosition() {
        sortAttributions()
        claims.sort { $0.span < $1.span }
    }

    private mutating func sortAttributions() {
        let spans = attributions.map(\.span)
        if !zip(spans, spans.dropFirst()).contains(where: { $1 < $0 }) { return }
        let order = attributions.indices.sorted { (spans[$0], $0) < (spans[$1], $1) }
        var new = [Int](repeating: 0, count: order.count)
        for (position, old) in order.enumerated() { new[old] = position }
        attributions = order.map { attributions[$0] }
        for i in quotes.indices { quotes[i].attribution = quotes[i].attribution.map { new[$0] } }
        for i in claims.indices { claims[i].attribution = claims[i].attribution.map { new[$0] } }
        for i in denials.indices { denials[i].attribution = denials[i].attribution.map { new[$0] } }
        for i in quantities.indices { quantities[i].attribution = quantities[i].attribution.map { new[$0] } }
    }
}

extension Attribution {
    func shifted(by offset: Int) -> Attribution {
        var attribution = self
        attribution.source = source.map { $0.shifted(by: offset) }
        attribution.cue = cue.map { $0.shifted(by: offset) }
        attribution.content = content.map { $0.shifted(by: offset) }
        return attribution
    }
}
