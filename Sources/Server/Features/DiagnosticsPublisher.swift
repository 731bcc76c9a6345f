import AnnotationProtocol

/// Remembers what the client was told, so that it is told again only what changed.
struct DiagnosticsPublisher {
    private struct Told {
        /// As the client writes it.
        let uri: String
        let version: Int?
        let diagnostics: [WrittenDiagnostic]
    }

    /// By canonical URI.
    private var told: [String: Told] = [:]

    /// What to publish: every document that the client has changed, and others whose diagnostics are other than before.
    ///
    /// - Parameter uris: canonical URIs of the documents that may have other diagnostics.
    mutating func update(
        to snapshot: Snapshot, of uris: Set<String>, _ diagnostics: (DocumentView) -> [Diagnostic]
    ) -> [PublishDiagnosticsNotification.Params] {
        let closed = uris.filter { snapshot.document($0) == nil }.sorted()
        let withdrawn = closed.compactMap { told.removeValue(forKey: $0) }.map {
            PublishDiagnosticsNotification.Params(uri: $0.uri, version: nil, diagnostics: [])
        }
        return withdrawn
            + uris.sorted().compactMap { uri in
                guard let document = snapshot.document(uri), document.isSettled else { return nil }
                let found = WrittenDiagnostic.written(diagnostics(document), reusing: told[uri]?.diagnostics ?? [])
                if let told = told[uri], told.version == document.version, told.diagnostics == found { return nil }
                told[uri] = Told(uri: document.uri, version: document.version, diagnostics: found)
                return .init(uri: document.uri, version: document.version, diagnostics: found)
            }
    }
}
