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
}
