package import AnnotationProtocol
import Annotations
import JSONRPC
import Stories
import Text

extension Feature {
    static let documentSymbols = Feature("documentSymbolProvider")
        .answering(DocumentSymbolRequest.self) { (params, session, _) throws(ResponseError) in
            DocumentSymbolRequest.Result(
                uri: params.uri, symbols: Server.documentSymbols(of: try session.document(params.uri)),
                isNested: session.client.symbolsMayBeNested, kinds: session.client.documentSymbolKinds)
        }
}

/// The outline of a document: who speaks, in the order of the text, and under each what they say and deny and the figures of
/// theirs that disagree with others. What has no named source comes last.
package func documentSymbols(of document: DocumentView) -> [DocumentSymbol] {
    let entries = findEntries(in: document).sorted { $0.span < $1.span }
    var order: [String?] = []
    var bySpeaker: [String?: [Entry]] = [:]
    for entry in entries {
        let speaker = document.speaker(entry.attribution)
        if bySpeaker[speaker] == nil, speaker != nil { order.append(speaker) }
        bySpeaker[speaker, default: []].append(entry)
    }
    return (order + [nil]).compactMap { speaker in
        bySpeaker[speaker].map { symbol(of: speaker, $0, document) }
    }
}

private struct Entry {
    var span: Span
    var kind: SymbolKind
    var detail: String
    var attribution: Int?
}

private func findEntries(in document: DocumentView) -> [Entry] {
    let annotations = document.annotations
    let quotes = document.shownQuotes.map {
        Entry(span: $0.span, kind: .string, detail: "quote", attribution: $0.attribution)
    }
    let claims = annotations.claims.map {
        Entry(span: $0.span, kind: .string, detail: "claim", attribution: $0.attribution)
    }
    let denials = annotations.denials.map {
        Entry(span: $0.span, kind: .event, detail: $0.stance.rawValue, attribution: $0.attribution)
    }
    let conflicts = document.disagreeingQuantities.map { index in
        let quantity = annotations.quantities[index]
        return Entry(
            span: quantity.span, kind: .number, detail: "number conflict", attribution: quantity.attribution)
    }
    let entries: [(Configuration.Kind, [Entry])] = [
        (.quote, quotes), (.claim, claims), (.denial, denials), (.numberConflict, conflicts),
    ]
    return entries.filter { document.shows($0.0) }.flatMap(\.1)
}

private func symbol(of speaker: String?, _ entries: [Entry], _ document: DocumentView) -> DocumentSymbol {
    let children = entries.map { entry in
        let range = document.lines.range(of: entry.span)
        return DocumentSymbol(
            name: document.excerpt(entry.span), detail: entry.detail, kind: entry.kind, range: range,
            selectionRange: range)
    }
    let span = entries.dropFirst().reduce(entries[0].span) { $0.union($1.span) }
    return DocumentSymbol(
        name: speaker ?? "nobody named", detail: "", kind: .object, range: document.lines.range(of: span),
        selectionRange: document.lines.range(of: entries[0].span), children: children)
}
