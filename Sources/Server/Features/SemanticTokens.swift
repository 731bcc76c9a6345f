package import AnnotationProtocol
import Annotations
import Stories
import Text

/// The coloured stretches of a document, none across a line break.
///
/// - Parameter mayOverlap: whether the client draws one stretch over another. For others each byte gets one colour: number
///   conflicts win, claims lose, and of quotes and denials the shorter one wins, since inner ones are the more special.
package func semanticTokens(of document: DocumentView, mayOverlap: Bool) -> SemanticTokensRequest.Result {
    let stretches = findStretches(in: document)
    let shown = mayOverlap ? stretches : flattened(stretches)
    let parts = shown.flatMap { stretch in
        document.lines.parts(of: stretch.span).map { Stretch(span: $0, type: stretch.type) }
    }
    return SemanticTokensRequest.Result(tokens: parts.sorted().map { token($0, document.lines) })
}

private struct Stretch: Comparable {
    var span: Span
    var type: SemanticTokensRequest.TokenType

    static func < (a: Stretch, b: Stretch) -> Bool {
        a.span != b.span ? a.span < b.span : a.type.rawValue < b.type.rawValue
    }

    /// Whether its colour wins where two lie over each other.
    func isOver(_ other: Stretch) -> Bool {
        if rank != other.rank { return rank > other.rank }
        return span.length != other.span.length ? span.length < other.span.length : type.rawValue > other.type.rawValue
    }

    private var rank: Int {
        switch type {
        case .claim: 0
        case .quote, .denial: 1
        case .numberConflict: 2
        }
    }
}

private func findStretches(in document: DocumentView) -> [Stretch] {
    let annotations = document.annotations
    let claims = annotations.claims.map { Stretch(span: $0.span, type: .claim) }
    let denials = annotations.denials.map { Stretch(span: $0.span, type: .denial) }
    let quotes = document.shownQuotes.map { Stretch(span: $0.span, type: .quote) }
    let conflicts = Set(document.conflictMembers.map(\.member.quantity)).map {
        Stretch(span: annotations.quantities[$0].span, type: .numberConflict)
    }
    return (claims + denials + quotes + conflicts).sorted()
}

/// Cuts stretches so that none lies over another. The sum of those open at one place bounds the time for each cut.
private func flattened(_ stretches: [Stretch]) -> [Stretch] {
    let cuts = Set(stretches.flatMap { [$0.span.start, $0.span.end] }).sorted()
    var flat: [Stretch] = []
    var open: [Stretch] = []
    var next = stretches[...]
    for (start, end) in zip(cuts, cuts.dropFirst()) {
        open.removeAll { $0.span.end <= start }
        while let stretch = next.first, stretch.span.start <= start {
            open.append(stretch)
            next.removeFirst()
        }
        guard let top = open.min(by: { $0.isOver($1) }) else { continue }
        if let last = flat.last, last.span.end == start, last.type == top.type {
            flat[flat.count - 1].span.end = end
        } else {
            flat.append(Stretch(span: Span(start, end), type: top.type))
        }
    }
    return flat
}

private func token(_ stretch: Stretch, _ lines: LineTable) -> SemanticTokensRequest.Token {
    let range = lines.range(of: stretch.span)
    return SemanticTokensRequest.Token(
        start: range.start, length: range.end.character - range.start.character, type: stretch.type)
}
