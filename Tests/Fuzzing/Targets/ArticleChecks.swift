import Annotations
import Syntax
import Text

extension Article {
    /// Spans lie in the text, on character boundaries and in order; references resolve.
    func check() throws(Violation) {
        for (paragraph, span) in zip(paragraphs, document.paragraphSpans) { try paragraph.paragraph.check(at: span) }
        let set = annotations
        try check(set.attributions.map(\.span), "attributions")
        try check(set.quotes.map(\.span), "quotes")
        try check(set.claims.map(\.span), "claims")
        try check(set.denials.map(\.span), "denials")
        try check(set.quantities.map(\.span), "quantities")
        for attribution in set.attributions {
            for parts in [attribution.source, attribution.cue, attribution.content] { try check(parts, "parts") }
        }
        for quantity in set.quantities {
            try check([quantity.number], "numbers")
            let ends = [quantity.interval, quantity.base?.value].compactMap { $0 }.flatMap { [$0.low, $0.high] }
            try expect(ends.allSatisfy { $0?.isFinite ?? true }, "a quantity that is not finite: \(quantity.span)")
        }
        try checkReferences()
    }

    private func check(_ spans: [Span], _ what: String) throws(Violation) {
        for span in spans {
            try expect(
                span.start >= 0 && !span.isEmpty && span.end <= document.bytes.count,
                "\(what) outside of the text: \(span)")
            try expect(document.bytes.isBoundary(span.start), "\(what) start in a character: \(span)")
            try expect(document.bytes.isBoundary(span.end), "\(what) end in a character: \(span)")
            let source = document.sourceSpan(of: span)
            try expect(
                source.start >= 0 && !source.isEmpty && source.end <= document.source.count,
                "\(what) outside of the source: \(source)")
            try expect(
                document.source.isBoundary(source.start) && document.source.isBoundary(source.end),
                "\(what) cut a character of the source: \(source)")
        }
        for (span, next) in zip(spans, spans.dropFirst()) {
            try expect(!(next < span), "\(what) are not in order: \(span), \(next)")
        }
    }

    private func checkReferences() throws(Violation) {
        let set = annotations
        let attributions =
            set.quotes.map(\.attribution) + set.claims.map(\.attribution) + set.denials.map(\.attribution)
            + set.quantities.map(\.attribution)
        try expect(attributions.allSatisfy { $0.map(set.attributions.indices.contains) ?? true }, "no such attribution")
        try expect(set.quotes.allSatisfy { $0.continues.map(set.quotes.indices.contains) ?? true }, "no such quote")
        try expect(set.denials.allSatisfy { $0.denies.allSatisfy(set.claims.indices.contains) }, "no such claim")
        try expect(
            set.quantities.allSatisfy { $0.evidence.whole.map(set.quantities.indices.contains) ?? true },
            "no such quantity")
    }
}

extension Paragraph {
    /// Tokens follow each other in the paragraph, and sentences hold all of them.
    fileprivate func check(at span: Span) throws(Violation) {
        try expect(bytes.count == span.length, "a paragraph of another length")
        var end = 0
        for token in tokens {
            try expect(token.span.start >= end && !token.span.isEmpty, "tokens overlap: \(token.span)")
            end = token.span.end
        }
        try expect(end <= bytes.count, "a token outside of its paragraph")
        var next = 0
        for sentence in sentences {
            try expect(sentence.lowerBound == next && !sentence.isEmpty, "a gap before a sentence: \(sentence)")
            next = sentence.upperBound
        }
        try expect(next == tokens.count, "tokens outside of sentences")
    }
}

extension [UInt8] {
    /// Whether a character, or the end, is at an offset. The bytes are UTF-8.
    fileprivate func isBoundary(_ offset: Int) -> Bool { offset == count || self[offset] & 0xC0 != 0x80 }
}
