package import JSONRPC

/// What the client can do, as far as the server asks. Members that are absent or malformed count as not offered.
package struct ClientCapabilities: Hashable, Sendable {
    /// Names as offered, best first; empty when the client offers none.
    package var positionEncodings: [String] = []
    package var hoverTakesMarkdown = false
    package var diagnosticsTakeRelatedInformation = false
    package var tokensMayOverlap = false
    package var symbolsMayBeNested = false
    package var documentSymbolKinds = SymbolKind.Known()
    package var workspaceSymbolKinds = SymbolKind.Known()
    package var definitionsMayBeLinks = false
    /// Whether the client takes code actions; others take only commands.
    package var actionsAreLiteral = false
    package var actionEditsMayBeResolved = false
    package var actionsMayBePreferred = false
    /// Whether the client heeds versions in the edits that it is told.
    package var editsMayBeVersioned = false
    package var editsCanBeApplied = false
    package var documentsCanBeShown = false
    /// Whether the client answers `workspace/configuration`.
    package var configurationCanBeAsked = false
    /// Whether the client wants to be asked before it tells of changed settings.
    package var configurationIsRegistered = false
    /// Whether the client watches files for the server.
    package var filesCanBeWatched = false
    package var hasWorkspaceFolders = false
    /// Whether the client shows the progress of what the server does.
    package var progressIsShown = false
    /// Whether the client asks for diagnostics, so that the server does not tell them unasked.
    package var diagnosticsArePulled = false
    package var diagnosticsTakeRelatedDocuments = false
    package var diagnosticsCanBeRefreshed = false
    package var tokensCanBeRefreshed = false
    package var codeLensesCanBeRefreshed = false
    package var inlayHintsCanBeRefreshed = false

    package init() {}

    package init(json: JSON?) {
        let (document, workspace) = (json?["textDocument"], json?["workspace"])
        positionEncodings = json?["general"]?["positionEncodings"]?.array?.compactMap(\.string) ?? []
        hoverTakesMarkdown = document?["hover"]?["contentFormat"]?.array?.contains("markdown") ?? false
        diagnosticsTakeRelatedInformation = document?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
        tokensMayOverlap = document?["semanticTokens"]?["overlappingTokenSupport"]?.bool ?? false
        symbolsMayBeNested = document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
        documentSymbolKinds = SymbolKind.Known(document?["documentSymbol"]?["symbolKind"])
        workspaceSymbolKinds = SymbolKind.Known(workspace?["symbol"]?["symbolKind"])
        definitionsMayBeLinks = document?["definition"]?["linkSupport"]?.bool ?? false
        let action = document?["codeAction"]
        actionsAreLiteral = action?["codeActionLiteralSupport"]?.object != nil
        let resolved = action?["resolveSupport"]?["properties"]?.array ?? []
        actionEditsMayBeResolved = resolved.contains("edit") && action?["dataSupport"]?.bool == true
        actionsMayBePreferred = action?["isPreferredSupport"]?.bool ?? false
        editsMayBeVersioned = workspace?["workspaceEdit"]?["documentChanges"]?.bool ?? false
        editsCanBeApplied = workspace?["applyEdit"]?.bool ?? false
        documentsCanBeShown = json?["window"]?["showDocument"]?["support"]?.bool ?? false
        configurationCanBeAsked = workspace?["configuration"]?.bool ?? false
        configurationIsRegistered = workspace?["didChangeConfiguration"]?["dynamicRegistration"]?.bool ?? false
        filesCanBeWatched = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
        hasWorkspaceFolders = workspace?["workspaceFolders"]?.bool ?? false
        progressIsShown = json?["window"]?["workDoneProgress"]?.bool ?? false
        diagnosticsTakeRelatedDocuments = document?["diagnostic"]?["relatedDocumentSupport"]?.bool ?? false
        diagnosticsCanBeRefreshed = workspace?["diagnostics"]?["refreshSupport"]?.bool ?? false
        tokensCanBeRefreshed = workspace?["semanticTokens"]?["refreshSupport"]?.bool ?? false
        codeLensesCanBeRefreshed = workspace?["codeLens"]?["refreshSupport"]?.bool ?? false
        inlayHintsCanBeRefreshed = workspace?["inlayHint"]?["refreshSupport"]?.bool ?? false
        // Some editors (Neovim 0.11) are told to ask again for tokens but not for diagnostics. They would go on to show those
        // of another document's text, or what is ignored by now.
        let areStale = tokensCanBeRefreshed && !diagnosticsCanBeRefreshed
        diagnosticsArePulled = document?["diagnostic"]?.object != nil && !areStale
    }
}
