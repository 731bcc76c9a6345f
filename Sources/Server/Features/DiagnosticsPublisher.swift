import AnnotationProtocol

/// Remembers what the client was told, so that it is told again only what changed.
struct DiagnosticsPublisher {
    private var published: [String: [Diagnostic]] = [:]

    /// What to publish: every touched document, and others whose diagnostics are other than before.
    ///
    /// - Parameter touched: documents that were opened, changed or closed.
    mutating func update(to snapshot: Snapshot, touched: Set<String>, client: ClientCapabilities)
        -> [PublishDiagnosticsNotification.Params]
    {
        let closed = touched.filter { snapshot.document($0) == nil }.sorted()
        for uri in closed { published[uri] = nil }
        let withdrawn = closed.map { PublishDiagnosticsNotification.Params(uri: $0, version: nil, diagnostics: []) }
        let changed = snapshot.documents.compactMap { document -> PublishDiagnosticsNotification.Params? in
            let found = diagnostics(of: document, withRelated: client.diagnosticsTakeRelatedInformation)
            if published[document.uri] == found && !touched.contains(document.uri) { return nil }
            published[document.uri] = found
            return .init(uri: document.uri, version: document.version, diagnostics: found)
        }
        return withdrawn + changed
    }
}
