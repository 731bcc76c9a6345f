package import AnnotationProtocol
import Annotations
import JSONRPC
import Stories
import Text

extension Feature {
    static let workspaceSymbols = Feature("workspaceSymbolProvider")
        .answering(WorkspaceSymbolRequest.self) { (params, session, flag) throws(ResponseError) in
            var symbols: [WorkspaceSymbol] = []
            for document in try session.snapshot().documents {
                try flag.check()
                symbols += Server.symbols(of: document, matching: params.query)
                if symbols.count >= WorkspaceSymbolRequest.limit { break }
            }
            return WorkspaceSymbolRequest.Result(
                symbols: Array(symbols.prefix(WorkspaceSymbolRequest.limit)), kinds: session.client.workspaceSymbolKinds
            )
        }
}

/// Who speaks in a document, each at their first place, and its figures, in text order.
///
/// - Parameter query: letters that a name has in this order, whatever stands between them and in any case.
package func symbols(of document: DocumentView, matching query: String) -> [WorkspaceSymbol] {
    let annotations = document.annotations
    let letters = Array(query.lowercased().filter { !$0.isWhitespace })
    var seen: Set<String> = []
    let speakers = annotations.attributions.indices.compactMap { index -> (Span, String, SymbolKind)? in
        guard let speaker = document.speaker(index), seen.insert(speaker).inserted else { return nil }
        let attribution = annotations.attributions[index]
        return (attribution.source.first ?? attribution.span, speaker, .object)
    }
    let figures = annotations.quantities.filter(\.isFigure).map {
        ($0.span, document.excerpt($0.span), SymbolKind.number)
    }
    return (speakers + figures).filter { hasLetters($0.1, letters) }.sorted { $0.0 < $1.0 }.map { span, name, kind in
        WorkspaceSymbol(
            name: name, kind: kind, location: document.location(of: span),
            container: document.story.story.articles[document.index].id)
    }
}

private func hasLetters(_ name: String, _ letters: [Character]) -> Bool {
    var rest = letters[...]
    for character in name.lowercased() {
        guard let next = rest.first else { return true }
        if character == next { rest.removeFirst() }
    }
    return rest.isEmpty
}

extension Quantity {
    /// Whether it says how many or how much, and not which one or when.
    fileprivate var isFigure: Bool {
        switch role {
        case .count, .measure, .duration, .money, .percent, .fraction: true
        case .quantifier, .ordinal, .date, .clock, .age, .score, .name, .other: false
        }
    }
}
