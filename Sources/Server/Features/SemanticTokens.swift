package import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
package import Text

extension Feature {
    static let semanticTokens = Feature { session in
        let legend = SemanticTokens.legend(session.configuration.tokenTypes)
        return [("semanticTokensProvider", ["legend": legend, "full": ["delta": true], "range": true])]
    }
    .answering(SemanticTokensRequest.self) { (params, session, _) throws(ResponseError) in
        session.sentTokens.remember(try session.allTokens(of: params.uri), of: params.uri)
    }
    .answering(SemanticTokensDeltaRequest.self) { (params, session, _) throws(ResponseError) in
        session.sentTokens.update(
            to: try session.allTokens(of: params.uri), of: params.uri, from: params.previousResultID)
    }
    .answering(SemanticTokensRangeRequest.self) { (params, session, _) throws(ResponseError) in
        let document = try session.document(params.uri)
        return session.tokens(of: document, in: document.lines.span(of: params.range))
    }
}

extension Session {
    /// Those of a whole document, which the client is going to show.
    fileprivate func allTokens(of uri: String) throws(ResponseError) -> SemanticTokens {
        let document = try document(uri)
        let tokens = tokens(of: document)
        shownTokens.remember(tokens.data, of: document, generation: workspace.generation)
        return tokens
    }

    fileprivate func tokens(of document: DocumentView, in stretch: Span? = nil) -> SemanticTokens {
        SemanticTokens(tokens: semanticTokens(of: document, in: stretch, mayOverlap: client.tokensMayOverlap))
    }

    func tokenData(of document: DocumentView) -> [UInt32] { tokens(of: document).data }
}

/// The coloured stretches of a document, none across a line break, sorted by start.
///
/// - Parameters:
///   - stretch: a part that all of them touch; nil for the whole document.
///   - mayOverlap: whether the client draws one stretch over another. For others each byte gets one colour: number
///     conflicts win, claims lose, and of quotes and denials the shorter one wins, since inner ones are the more special.
package func semanticTokens(of document: DocumentView, in stretch: Span? = nil, mayOverlap: Bool)
    -> [SemanticTokens.Token]
{
    let wanted = stretch ?? Span(0, document.article.document.bytes.count)
    let stretches = findStretches(in: document, wanted)
    let shown = mayOverlap ? stretches : flattened(stretches)
    let parts = shown.flatMap { stretch in
        document.lines.parts(of: stretch.span).map { Stretch(span: $0, type: stretch.type) }
    }
    return parts.filter { $0.span.touches(wanted) }.sorted().map { token($0, document.lines) }
}

private struct Stretch: Comparable {
    var span: Span
    var type: SemanticTokens.TokenType

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

private func findStretches(in document: DocumentView, _ wanted: Span) -> [Stretch] {
    let annotations = document.annotations
    let claims = document.spans(of: annotations.claims, touching: wanted, span: \.span)
    let denials = document.spans(of: annotations.denials, touching: wanted, span: \.span)
    let quotes = document.indices(of: annotations.quotes, touching: wanted, span: \.span)
        .map { annotations.quotes[$0] }.filter(\.isShown).map(\.span)
    let disagreeing = document.disagreeingQuantities.map { annotations.quantities[$0].span }
    let stretches: [(SemanticTokens.TokenType, Configuration.Kind, [Span])] = [
        (.claim, .claim, claims), (.denial, .denial, denials), (.quote, .quote, quotes),
        (.numberConflict, .numberConflict, disagreeing.filter { $0.touches(wanted) }),
    ]
    return stretches.filter { document.shows($0.1) }
        .flatMap { type, _, spans in spans.map { Stretch(span: $0, type: type) } }.sorted()
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

private func token(_ stretch: Stretch, _ lines: SourceLines) -> SemanticTokens.Token {
    let range = lines.range(of: stretch.span)
    return SemanticTokens.Token(
        start: range.start, length: range.end.character - range.start.character, type: stretch.type)
}
