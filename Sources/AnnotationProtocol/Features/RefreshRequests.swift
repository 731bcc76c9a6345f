package import JSONRPC

/// Ask the client to ask again, since what it was told is out of date without any edit of its own.
package enum SemanticTokensRefreshRequest: RefreshRequest {
    package static let method = "workspace/semanticTokens/refresh"
}

package enum CodeLensRefreshRequest: RefreshRequest {
    package static let method = "workspace/codeLens/refresh"
}

package enum InlayHintRefreshRequest: RefreshRequest {
    package static let method = "workspace/inlayHint/refresh"
}

package enum DiagnosticRefreshRequest: RefreshRequest {
    package static let method = "workspace/diagnostic/refresh"
}

/// A request without params, whose result is null.
package protocol RefreshRequest: OutgoingRequest where Params == JSON, Result == JSON {}
