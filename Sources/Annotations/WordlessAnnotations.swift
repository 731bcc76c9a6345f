import Syntax
import Text

/// What can be told of a paragraph without knowing its language: quotations by their marks, and figures that every language writes
/// in the same way. Who speaks, what is claimed and what is denied is left out.
func findWordless(in paragraph: TaggedParagraph) -> AnnotationSet {
    var set = AnnotationSet()
    set.quotes = paragraph.paragraph.quotations.map { quote($0, in: paragraph.paragraph) }
    set.quantities = findQuantities(in: paragraph).filter { isWordless($0, in: paragraph.paragraph) }.map(withoutWords)
    return set
}

private func quote(_ quotation: Quotation, in paragraph: Paragraph) -> Quote {
    let tokens = paragraph.tokens[quotation.tokens]
    let isUtterance =
        tokens.dropFirst().first?.isCapitalized == true
        && tokens.dropLast().last.map { ".!?,…".contains($0.text) } == true
    let words = tokens.count { $0.kind == .word || $0.kind == .number }
    return Quote(
        span: paragraph.span(of: quotation.open..<(quotation.last + 1)),
        form: words < fewestQuotedWords ? .scare : isUtterance ? .direct : .partial, confidence: 0.5)
}

/// Fewer words are a name, a title or a word at arm's length.
private let fewestQuotedWords = 4

/// Whether it is a figure in plain digits, which a point or a comma would make another one elsewhere, with a sign or a short form
/// for its unit if it has one.
private func isWordless(_ quantity: Quantity, in paragraph: Paragraph) -> Bool {
    let number = paragraph.text(of: quantity.number)
    guard number.utf8.allSatisfy({ $0 &- 0x30 < 10 }), quantity.number.start <= quantity.span.start + 1 else {
        return false
    }
    let tokens = paragraph.tokens(in: quantity.number)
    let neighbours = [tokens.lowerBound - 1, tokens.upperBound].filter { paragraph.tokens.indices.contains($0) }
    if neighbours.contains(where: { paragraph.tokens[$0].kind == .number }) { return false }
    switch quantity.role {
    case .count: return true
    case .percent, .money: return !paragraph.text(of: quantity.span).contains { $0.isLetter }
    case .measure: return paragraph.text(of: Span(quantity.number.end, quantity.span.end)).count { $0.isLetter } <= 2
    default: return false
    }
}

/// Which of the words beside a figure is what it counts is not known.
private func withoutWords(_ quantity: Quantity) -> Quantity {
    var figure = quantity
    figure.of = nil
    figure.evidence = QuantityEvidence()
    if figure.role == .count { figure.span = figure.number }
    return figure
}
