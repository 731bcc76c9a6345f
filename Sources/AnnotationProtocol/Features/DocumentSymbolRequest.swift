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

        package init(uri: String, symbols: [DocumentSymbol], isNested: Bool) {
            self.uri = uri
            self.symbols = symbols
            self.isNested = isNested
        }

        package var json: JSON {
            isNested ? symbols.json : .array(symbols.flatMap { $0.flattened(uri: uri, container: nil) })
        }
    }
}

package struct DocumentSymbol: Hashable, Sendable, ResultEncodable {
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

    package var json: JSON {
        [
            "name": .string(name), "detail": .string(detail), "kind": .integer(kind.rawValue), "range": range.json,
            "selectionRange": selectionRange.json, "children": children.json,
        ]
    }

    /// `SymbolInformation` of this symbol and those under it.
    fileprivate func flattened(uri: String, container: String?) -> [JSON] {
        var object = JSONObject([
            ("name", .string(name)), ("kind", .integer(kind.rawValue)),
            ("location", Location(uri: uri, range: range).json),
        ])
        object["containerName"] = container.map { .string($0) }
        return [.object(object)] + children.flatMap { $0.flattened(uri: uri, container: name) }
    }
}
