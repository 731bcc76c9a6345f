import AnnotationProtocol
import JSONRPC

extension Session {
    /// How long a client says nothing before it is asked to ask again, in milliseconds: an edit moves what other documents show, and
    /// so does the next one.
    static let refreshDelay = 200

    /// Has the client ask again for what it shows unasked: settings or what is ignored are others by now.
    func refreshFeatures() {
        guard lifecycle == .running else { return }
        refresh(tokens: true, lenses: true, hints: true)
    }

    /// Has the client ask again for tokens and lenses where it shows others than it would get now, since another document has
    /// changed. Hints come from the text of their document alone.
    func refreshOutdated() {
        let (snapshot, generation) = (workspace.snapshot, workspace.generation)
        let documents = unchecked.compactMap { snapshot.document($0) }
        unchecked = []
        refresh(
            tokens: documents.contains { shownTokens.isOutdated($0, in: generation, now: tokenData(of:)) },
            lenses: documents.contains { shownLenses.isOutdated($0, in: generation, now: Server.codeLenses) },
            hints: false)
    }

    /// What the client has asked for before counts no more: it is told once, and again when it has asked.
    private func refresh(tokens: Bool, lenses: Bool, hints: Bool) {
        if tokens, client.tokensCanBeRefreshed {
            shownTokens = ShownAnswers()
            connection.request(SemanticTokensRefreshRequest.self, .null)
        }
        if lenses, client.codeLensesCanBeRefreshed {
            shownLenses = ShownAnswers()
            connection.request(CodeLensRefreshRequest.self, .null)
        }
        if hints, client.inlayHintsCanBeRefreshed { connection.request(InlayHintRefreshRequest.self, .null) }
    }
}
