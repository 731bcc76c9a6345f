import Learning
import Testing
import Text

/// Pieces that meet in odd ways.
private let pieces = [
    "the", "U.S.", "J.", "Mr.", "a.m.", "No.", "hostages", "can’t", "I'd've", "al-Qaida’s", "1,500", "4.6", "07:58",
    "26th",
    "'90s", "'em", "bn", "MH17", "http://", "www.", "a@b.c", "@x", "\"", "''", "``", "“", "”", "„", "«", "»", "‘", "’",
    "'",
    "`", "″", "′", ".", "...", "…", ",", "?", "!", ":", "-", "--", "—", "(", ")", "[", "]", "=", "$", "%", "°", "−",
    "&",
    " ", " ", " ", "\u{A0}", "\t", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{301}", "é", "ß", "日本", "👩‍🚀", "½", "²", "\u{0}",
    "said", "The", "\n", "\r\n", "\r", "\u{2028}",
]

private func randomText(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...60, using: &generator)
    return (0..<length).flatMap { _ in Array(pieces.randomElement(using: &generator)!.utf8) }
}

private func randomBytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...80, using: &generator)
    return (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
}

/// What holds for the analysis of any text.
private func expectOrder(in bytes: [UInt8]) {
    let document = Document(bytes: bytes)
    var end = 0
    for span in document.paragraphSpans {
        #expect(span.start >= end && span.end > span.start && span.end <= bytes.count)
        end = span.end
        expectOrder(in: Paragraph(bytes: bytes[span.start..<span.end]), bytes)
    }
}

private func expectOrder(in paragraph: Paragraph, _ bytes: [UInt8]) {
    var end = 0
    for token in paragraph.tokens {
        #expect(token.span.start >= end && token.span.end > token.span.start, "\(bytes)")
        end = token.span.end
    }
    #expect(end <= paragraph.bytes.count)
    #expect(paragraph.sentences.flatMap(Array.init) == Array(paragraph.tokens.indices), "\(bytes)")
    #expect(paragraph.sentences.allSatisfy { !$0.isEmpty })
    expectNesting(of: paragraph.quotations, tokenCount: paragraph.tokens.count, bytes)
}

private func expectNesting(of quotations: [Quotation], tokenCount: Int, _ bytes: [UInt8]) {
    #expect(quotations.map(\.open) == quotations.map(\.open).sorted(), "\(bytes)")
    for (index, quotation) in quotations.enumerated() {
        #expect(quotation.open < quotation.last && quotation.last < tokenCount)
        #expect(quotation.close == nil ? quotation.last == tokenCount - 1 : quotation.close == quotation.last)
        let outer = quotations[..<index].filter { $0.last > quotation.open }
        #expect(outer.allSatisfy { $0.last >= quotation.last }, "\(bytes)")
        #expect(quotation.depth == outer.count, "\(bytes)")
    }
}

@Test(arguments: UInt64(0)..<40)
func anyTextIsAnalysedInOrder(seed: UInt64) {
    for step in UInt64(0)..<25 { expectOrder(in: randomText(seed: seed * 1000 + step)) }
}

@Test(arguments: UInt64(0)..<20)
func anyBytesAreAnalysedInOrder(seed: UInt64) {
    for step in UInt64(0)..<25 { expectOrder(in: randomBytes(seed: seed * 1000 + step)) }
}

@Test(arguments: [
    String(repeating: "a.", count: 20_000), String(repeating: "“", count: 20_000),
    String(repeating: "'a ", count: 20_000),
    String(repeating: "\u{200B}", count: 20_000), String(repeating: "x\u{AD}", count: 20_000),
    String(repeating: "1,", count: 20_000), String(repeating: ".", count: 20_000),
    String(repeating: "a'd", count: 9_000),
    String(repeating: "\"5\" a ", count: 9_000), String(repeating: "ab.a@", count: 9_000),
])
func longRepetitionsAreAnalysed(text: String) {
    let bytes = Array(text.utf8)
    expectEnds(of: Paragraph(bytes: bytes[...]), bytes)
}

private func expectEnds(of paragraph: Paragraph, _ bytes: [UInt8]) {
    #expect(paragraph.tokens.allSatisfy { $0.span.end <= bytes.count && !$0.span.isEmpty })
    #expect(paragraph.sentences.last?.upperBound ?? 0 == paragraph.tokens.count)
}
