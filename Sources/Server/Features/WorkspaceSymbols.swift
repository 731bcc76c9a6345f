package import AnnotationProtocol
package import Annotations
import Exports
import JSONRPC
import Stories
package import Text

extension Feature {
    static let workspaceSymbols = Feature("workspaceSymbolProvider")
        .answering(WorkspaceSymbolRequest.self) { (params, session, flag) throws(ResponseError) in
            let query = SymbolQuery(params.query)
            var symbols: [WorkspaceSymbol] = []
            for document in try session.snapshot().documents where document.isOpen {
                try flag.check()
                symbols += Server.symbols(of: document, matching: query)
            }
            for (uri, file) in session.workspace.symbolsOfFiles where symbols.count < WorkspaceSymbolRequest.limit {
                symbols += file.matching(query, uri: uri)
            }
            return WorkspaceSymbolRequest.Result(
                symbols: Array(symbols.prefix(WorkspaceSymbolRequest.limit)), kinds: session.client.workspaceSymbolKinds
            )
        }
}

/// The symbols of an open document that a query finds.
package func symbols(of document: DocumentView, matching query: SymbolQuery) -> [WorkspaceSymbol] {
    findSymbols(in: document.article).filter { query.matches(Array($0.name.utf8)[...]) }.map { symbol in
        WorkspaceSymbol(
            name: symbol.name, kind: symbol.kind, location: document.location(of: symbol.span),
            container: document.story.story.articles[document.index].id)
    }
}

/// Something that an article can be found by.
package struct ArticleSymbol: Hashable, Sendable {
    package let name: String
    package let kind: SymbolKind
    package let span: Span
}

/// Who speaks in an article, each at their first place, and its figures, in text order.
package func findSymbols(in article: Article) -> [ArticleSymbol] {
    let annotations = article.annotations
    var seen: Set<String> = []
    let speakers = annotations.attributions.indices.compactMap { index -> ArticleSymbol? in
        guard let speaker = article.speaker(index), seen.insert(speaker).inserted else { return nil }
        let attribution = annotations.attributions[index]
        return ArticleSymbol(name: speaker, kind: .object, span: attribution.source.first ?? attribution.span)
    }
    let figures = annotations.quantities.filter(\.isFigure).map {
        ArticleSymbol(name: article.document.excerpt($0.span), kind: .number, span: $0.span)
    }
    return (speakers + figures).sorted { $0.span < $1.span }
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
