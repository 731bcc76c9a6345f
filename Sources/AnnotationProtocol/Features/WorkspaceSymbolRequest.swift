package import JSONRPC

/// Who speaks and which figures stand in any document.
package enum WorkspaceSymbolRequest: RequestMessage {
    package static let method = "workspace/symbol"
    /// The most symbols that are told: more help nobody who looks for one.
    package static let limit = 1000

    package struct Params: ParamsDecodable {
        /// Letters that a symbol has in this order, whatever stands between them; all symbols when empty.
        package var query: String

        package init(json: JSON) throws(InvalidParams) { query = try json.required("query") }
    }
}

extension WorkspaceSymbolRequest {
    package struct Result: ResultEncodable {
        package var symbols: [WorkspaceSymbol]
        package var kinds: SymbolKind.Known

        package init(symbols: [WorkspaceSymbol], kinds: SymbolKind.Known) {
            self.symbols = symbols
            self.kinds = kinds
        }

        package var json: JSON { .array(symbols.map { $0.json(kinds) }) }
    }
}

/// Written as `SymbolInformation`, which every client takes.
package struct WorkspaceSymbol: Hashable, Sendable {
    package var name: String
    package var kind: SymbolKind
    package var location: Location
    /// The article.
    package var container: String

    package init(name: String, kind: SymbolKind, location: Location, container: String) {
        self.name = name
        self.kind = kind
        self.location = location
        self.container = container
    }

    fileprivate func json(_ kinds: SymbolKind.Known) -> JSON {
        [
            "name": .string(name), "kind": kinds.number(of: kind), "location": location.json,
            "containerName": .string(container),
        ]
    }
}
