package import JSONRPC

/// What the client can do, as far as the server asks. Members that are absent or malformed count as not offered.
package struct ClientCapabilities: Hashable, Sendable {
    /// Names as offered, best first; empty when the client offers none.
    package var positionEncodings: [String] = []
    package var hoverTakesMarkdown = false
    package var diagnosticsTakeRelatedInformation = false
    package var tokensMayOverlap = false
    package var symbolsMayBeNested = false

    package init() {}

    package init(json: JSON?) {
        let document = json?["textDocument"]
        positionEncodings = json?["general"]?["positionEncodings"]?.array?.compactMap(\.string) ?? []
        hoverTakesMarkdown = document?["hover"]?["contentFormat"]?.array?.contains("markdown") ?? false
        diagnosticsTakeRelatedInformation = document?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
        tokensMayOverlap = document?["semanticTokens"]?["overlappingTokenSupport"]?.bool ?? false
        symbolsMayBeNested = document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
    }
}
