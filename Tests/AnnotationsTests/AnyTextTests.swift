import Annotations
import Learning
import Testing
import Text

/// What holds for any text: nothing traps, spans lie in it and cut nothing, references resolve, and an edited text has the
/// annotations of a fresh one.
struct AnyTextTests {
    private static let pieces: [String] = [
        "said", "says", "claims", "that", "denied", "the", "mayor", "Roe", ",", ".", "“", "”", "\"", "'", "’s", ":",
        "-", "—", "26",
        "missiles", "almost", "1,000", "miles", "$1.5bn", "no", "comment", "declined", "to", "not", "n't", "did",
        "according",
        "reportedly", "(", ")", "…", "é", "\u{1F600}", "\u{00A0}", "\t", "\n", "\r\n", "\u{00AD}", "Oct. 8", "U.S.",
        "who", "and", "but",
        "is", "true", "of", "reports", "accused", "lying", "told", "as", "saying", "quoted", "all", "hit", "four",
        "at least", ";",
    ]

    private func text(from generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...60, using: &generator)).map { _ in
            let piece = Self.pieces.randomElement(using: &generator) ?? ""
            return Bool.random(using: &generator) || Bool.random(using: &generator) ? piece + " " : piece
        }.joined()
    }

    @Test(arguments: 0..<40) func spansLieInTheText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<25 {
            let document = Document(text(from: &generator))
            let set = Annotator().annotate(document).annotations
            let spans =
                set.attributions.flatMap { $0.source + $0.cue + $0.content } + set.quotes.map(\.span)
                + set.claims.map(\.span)
                + set.denials.map(\.span) + set.quantities.map(\.span)
            for span in spans {
                #expect(span.start >= 0 && !span.isEmpty && span.end <= document.bytes.count)
            }
            #expect(set.quotes.allSatisfy { $0.attribution.map(set.attributions.indices.contains) ?? true })
            #expect(set.quotes.allSatisfy { $0.continues.map(set.quotes.indices.contains) ?? true })
            #expect(set.claims.allSatisfy { $0.attribution.map(set.attributions.indices.contains) ?? true })
            #expect(set.denials.allSatisfy { $0.denies.allSatisfy(set.claims.indices.contains) })
        }
    }

    @Test(arguments: 0..<20) func editsGiveWhatAFreshReadingGives(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var bytes = Array((0..<6).map { _ in text(from: &generator) }.joined(separator: "\n").utf8)
        var article = Annotator().annotate(Document(bytes: bytes))
        for _ in 0..<10 {
            let at = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, at + Int.random(in: 0...8, using: &generator))
            bytes.replaceSubrange(at..<end, with: Array(text(from: &generator).utf8))
            let document = Document(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
            bytes = document.bytes
            article = Annotator().annotate(document, reusing: article)
            #expect(article.annotations == Annotator().annotate(document).annotations)
        }
    }
}
