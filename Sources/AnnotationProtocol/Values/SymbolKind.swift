package import JSONRPC

/// Of the kinds of LSP, which are those of programs, the ones that come nearest.
package enum SymbolKind: Int64, Sendable {
    /// Quotes and claims.
    case string = 15
    /// Numbers.
    case number = 16
    /// Who speaks.
    case object = 19
    /// Denials.
    case event = 24

    /// Those that a client may be told of.
    package struct Known: Hashable, Sendable {
        private let numbers: Set<Int64>

        /// - Parameter capability: the client's `symbolKind`; one that says nothing knows those of the first versions of LSP.
        package init(_ capability: JSON? = nil) {
            let told = capability?["valueSet"]?.array?.compactMap(\.integer)
            numbers = Set(told ?? Array(1...18))
        }

        /// A class for a speaker and a truth value for a denial, where the client does not know better.
        func number(of kind: SymbolKind) -> JSON {
            if numbers.contains(kind.rawValue) { return .integer(kind.rawValue) }
            switch kind {
            case .string, .number: return .integer(kind.rawValue)
            case .object: return 5
            case .event: return 17
            }
        }
    }
}
