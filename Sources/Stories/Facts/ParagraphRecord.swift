import Annotations
import Learning
import Text

/// A paragraph in the facts of an article.
struct ParagraphRecord {
    /// Equal for paragraphs of which the same is read.
    let fingerprint: UInt64
    /// Indices of its first quantity, claim and quote in the article.
    let first: FirstAnnotations
    /// How many facts of each kind stand before its own.
    let start: FactCounts
}

struct FirstAnnotations {
    let quantity: Int32
    let claim: Int32
    let quote: Int32
}

struct FactCounts {
    var words: UInt32 = 0
    var sentences: UInt32 = 0
    var figures: UInt32 = 0
    var claims: UInt32 = 0
    var denials: UInt32 = 0
    var quoteGists: UInt32 = 0
    var claimGists: UInt32 = 0
}

extension ArticleFacts {
    /// Where the facts of one kind of a paragraph stand.
    func part(ofParagraph index: Int, _ kind: (FactCounts) -> UInt32) -> Range<Int> {
        let end = index + 1 < paragraphs.count ? paragraphs[index + 1].start : counts
        return Int(kind(paragraphs[index].start))..<Int(kind(end))
    }
}

/// The annotations of one paragraph by their indices, in text order.
struct ParagraphAnnotations {
    let quantities: [Int]
    let claims: [Int]
    let denials: [Int]
    let quotes: [Int]

    var first: FirstAnnotations {
        func first(_ indices: [Int]) -> Int32 { Int32(clamping: indices.first ?? 0) }
        return FirstAnnotations(quantity: first(quantities), claim: first(claims), quote: first(quotes))
    }
}

extension ArticlePlaces {
    /// A hash of all that is read of a paragraph, but for the claims that its denials answer.
    func fingerprint(ofParagraph index: Int, _ own: ParagraphAnnotations) -> UInt64 {
        let place = document.paragraphSpans[index]
        var hash = document.bytes[place.start..<place.end].withUnsafeBufferPointer { fastHash(of: $0) }
        func add(_ value: Int?) { hash = FeatureHash.join(hash, value.map { UInt64(truncatingIfNeeded: $0) } ?? .max) }
        func add(_ span: Span) {
            add(span.start - place.start)
            add(span.length)
        }
        func add(attribution: Int?) {
            add(speaker(attribution).map { Int(Word($0).hash) })
            add(article.isSureOfSpeaker(attribution) ? 1 : 0)
        }
        for (offset, number) in own.quantities.enumerated() {
            let quantity = annotations.quantities[number]
            add(quantity.span)
            add(attribution: quantity.attribution)
            add(quantity.evidence.whole.map { $0 - number })
            add(number - own.quantities[0] - offset)
        }
        for (offset, number) in own.claims.enumerated() {
            let claim = annotations.claims[number]
            add(claim.span)
            add(attribution: claim.attribution)
            add(claim.attribution.map { denying.contains($0) } ?? false ? 1 : 0)
            for cue in claim.attribution.map({ annotations.attributions[$0].cue }) ?? [] { add(cue) }
            add(number - own.claims[0] - offset)
        }
        for denial in own.denials.map({ annotations.denials[$0] }) {
            add(Int(Word(denial.stance.rawValue).hash))
            add(attribution: denial.attribution)
            for content in denial.attribution.map({ annotations.attributions[$0].content }) ?? [] { add(content) }
        }
        for (offset, number) in own.quotes.enumerated() {
            let quote = annotations.quotes[number]
            add(quote.span)
            add(attribution: quote.attribution)
            add(quote.form == .scare ? 1 : 0)
            add(number - own.quotes[0] - offset)
        }
        return hash
    }
}
