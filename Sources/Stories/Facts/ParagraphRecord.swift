import Annotations
import Learning
import Text

/// A paragraph in the facts of an article.
struct ParagraphRecord {
    /// Equal for paragraphs with the same figures.
    let fingerprint: UInt64
    /// Indices in the facts of the article.
    let figures: Range<Int32>
}

extension ArticlePlaces {
    /// A hash of all that the figures of a paragraph are read from.
    func fingerprint(ofParagraph index: Int, quantities: [Int]) -> UInt64 {
        let place = document.paragraphSpans[index]
        var hash = FeatureHash.of(document.bytes[place.start..<place.end])
        func add(_ value: Int?) { hash = FeatureHash.join(hash, value.map { UInt64(truncatingIfNeeded: $0) } ?? .max) }
        for number in quantities {
            let quantity = annotations.quantities[number]
            add(quantity.span.start - place.start)
            add(quantity.span.length)
            add(quantity.evidence.whole.map { $0 - number })
            add(speaker(quantity.attribution).map { Int(Word($0).hash) })
        }
        return hash
    }
}
