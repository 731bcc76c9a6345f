package import JSONRPC

/// Who speaks and which figures stand in any document.
package enum WorkspaceSymbolRequest: RequestMessage {
    package typealias Result = [WorkspaceSymbol]

    package static let method = "workspace/symbol"
    /// The most symbols that are told: more help nobody who looks for one.
    package static let limit = 1000

    package struct Params: ParamsDecodable {
        /// Letters that a symbol has in this order, whatever stands between them; all symbols when empty.
        package var query: String

        package init(json: JSON) throws(InvalidParams) { query = try json.required("query") }
    }
}

/// Written as `SymbolInformation`, which every client takes.
package struct WorkspaceSymbol: Hashable, Sendable, ResultEncodable {
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

    package var json: JSON {
        [
            "name": .string(name), "kind": .integer(kind.rawValue), "location": location.json,
            "containerName": .string(container),
        ]
    }
}
