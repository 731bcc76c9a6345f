import Annotations
import Text

extension DocumentView {
    /// A figure, and the same in other units.
    struct Conversion {
        let span: Span
        /// In the form of a remark in brackets, without them.
        let text: String
    }

    /// The figures that touch a stretch and are not converted by the writer, in text order.
    func conversions(touching stretch: Span, to systems: [UnitSystem]) -> [Conversion] {
        let quantities = annotations.quantities
        return indices(of: quantities, touching: stretch, span: \.span).compactMap { index in
            let texts = systems.compactMap { quantities[index].conversion(to: $0) }
            guard !texts.isEmpty, !isConverted(index), !isDifference(quantities[index]) else { return nil }
            return Conversion(span: quantities[index].span, text: texts.joined(separator: ", "))
        }
    }

    /// Whether the same stands beside it in another unit: "900 miles (1,450 km)".
    private func isConverted(_ index: Int) -> Bool {
        let quantities = annotations.quantities
        return [(index - 1, index), (index, index + 1)].contains { first, second in
            guard quantities.indices.contains(first), quantities.indices.contains(second) else { return false }
            let (a, b) = (quantities[first], quantities[second])
            guard a.base?.unit == b.base?.unit, a.unit != b.unit, a.span.end <= b.span.start else { return false }
            let between = article.document.bytes[a.span.end..<b.span.start]
            let isShort = between.count <= 12 && !between.contains(UInt8(ascii: ")"))
            return isShort && between.contains { "(/[".utf8.contains($0) }
        }
    }

    /// Whether a temperature says how much warmer or colder it is: converting it as a place on the scale would be wrong.
    private func isDifference(_ quantity: Quantity) -> Bool {
        guard quantity.base?.unit == "kelvin" else { return false }
        let before = words(before: quantity.span)
        if let last = before.last, absoluteWords.contains(last) { return false }
        if before.last == "of", before.dropLast().last.map(scaleWords.contains) == true { return false }
        return true
    }

    /// The last two words in front of a span, in lower case.
    private func words(before span: Span) -> [String] {
        let bytes = article.document.bytes[..<span.start].suffix(40)
        return String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }.suffix(2).map(String.init)
    }
}

private let absoluteWords: Set<String> = [
    "to", "at", "was", "were", "is", "are", "reached", "hit", "touched", "near", "nearly", "recorded",
]
private let scaleWords: Set<String> = ["temperature", "temperatures", "high", "highs", "low", "lows", "heat", "record"]
