import AnnotationProtocol
import JSONRPC

extension Session {
    /// Has the client ask again for what it shows unasked: settings, what is ignored or other documents are others by now.
    func refreshFeatures() {
        guard lifecycle == .running else { return }
        if client.tokensCanBeRefreshed { connection.request(SemanticTokensRefreshRequest.self, .null) }
        if client.codeLensesCanBeRefreshed { connection.request(CodeLensRefreshRequest.self, .null) }
        if client.inlayHintsCanBeRefreshed { connection.request(InlayHintRefreshRequest.self, .null) }
    }
}
