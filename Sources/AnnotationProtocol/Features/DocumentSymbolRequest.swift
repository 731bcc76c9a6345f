package import JSONRPC

/// The outline of a document.
package enum DocumentSymbolRequest: RequestMessage {
    package typealias Params = TextDocumentParams

    package static let method = "textDocument/documentSymbol"

    package struct Result: ResultEncodable {
        package var uri: String
        package var symbols: [DocumentSymbol]
        /// Whether the client takes a tree; others get a list.
        package var isNested: Bool
        package var kinds: SymbolKind.Known

        package init(uri: String, symbols: [DocumentSymbol], isNested: Bool, kinds: SymbolKind.Known) {
            self.uri = uri
            self.symbols = symbols
            self.isNested = isNested
            self.kinds = kinds
        }

        package var json: JSON {
            .array(
                isNested
                    ? symbols.map { $0.json(kinds) }
                    : symbols.flatMap { $0.flattened(uri: uri, container: nil, kinds) })
        }
    }
}

package struct DocumentSymbol: Hashable, Sendable {
    package var name: String
    package var detail: String
    package var kind: SymbolKind
    /// All of it.
    package var range: PositionRange
    /// What to show when it is chosen; lies inside `range`.
    package var selectionRange: PositionRange
    package var children: [DocumentSymbol]

    package init(
        name: String, detail: String, kind: SymbolKind, range: PositionRange, selectionRange: PositionRange,
        children: [DocumentSymbol] = []
    ) {
        self.name = name
        self.detail = detail
        self.kind = kind
        self.range = range
        self.selectionRange = selectionRange
        self.children = children
    }

    fileprivate func json(_ kinds: SymbolKind.Known) -> JSON {
        [
            "name": .string(name), "detail": .string(detail), "kind": kinds.number(of: kind), "range": range.json,
            "selectionRange": selectionRange.json, "children": .array(children.map { $0.json(kinds) }),
        ]
    }

    /// `SymbolInformation` of this symbol and those under it.
    fileprivate func flattened(uri: String, container: String?, _ kinds: SymbolKind.Known) -> [JSON] {
        var object = JSONObject([
            ("name", .string(name)), ("kind", kinds.number(of: kind)),
            ("location", Location(uri: uri, range: range).json),
        ])
        object["containerName"] = container.map { .string($0) }
        return [.object(object)] + children.flatMap { $0.flattened(uri: uri, container: name, kinds) }
    }
}
