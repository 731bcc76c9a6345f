import Annotations
import Learning
import Text

/// A paragraph in the facts of an article: where its own lie among them.
struct ParagraphRecord {
    /// Equal for paragraphs of which the same is read, denials apart.
    let fingerprint: UInt64
    let hasDenials: Bool
    /// Indices of its first quantity and claim in the article.
    let firstQuantity: Int
    let firstClaim: Int
    let words: Range<Int>
    let sentences: Range<Int>
    let figures: Range<Int>
    let claims: Range<Int>
}

extension ArticlePlaces {
    /// A hash of all that is read of a paragraph without denials.
    func fingerprint(ofParagraph index: Int, quantities: [Int], claims: [Int]) -> UInt64 {
        let place = document.paragraphSpans[index]
        var hash = document.bytes[place.start..<place.end].withUnsafeBufferPointer { fastHash(of: $0) }
        func add(_ value: Int?) { hash = FeatureHash.join(hash, value.map { UInt64(truncatingIfNeeded: $0) } ?? .max) }
        func add(_ span: Span, _ attribution: Int?) {
            add(span.start - place.start)
            add(span.length)
            add(speaker(attribution).map { Int(Word($0).hash) })
        }
        for (offset, number) in quantities.enumerated() {
            let quantity = annotations.quantities[number]
            add(quantity.span, quantity.attribution)
            add(quantity.evidence.whole.map { $0 - number })
            add(number - quantities[0] - offset)
        }
        for (offset, number) in claims.enumerated() {
            add(annotations.claims[number].span, annotations.claims[number].attribution)
            add(number - claims[0] - offset)
        }
        return hash
    }
}
