import AnnotationProtocol
import JSONRPC

extension Feature {
    /// For clients that ask for diagnostics; the others are told by `DiagnosticsPublisher`.
    static let diagnostics = Feature { session in
        guard session.client.diagnosticsArePulled else { return [] }
        let provider: JSON = [
            "identifier": "gainsay", "interFileDependencies": true, "workspaceDiagnostics": true,
        ]
        return [("diagnosticProvider", provider)]
    }
    .answering(DocumentDiagnosticRequest.self) { (params, session, _) throws(ResponseError) in
        let document = try session.document(params.uri)
        let report = session.pulled.report(on: document, after: params.previousResultID, session.diagnostics)
        return .init(report: report, related: session.relatedReports(to: document))
    }
    .answering(WorkspaceDiagnosticRequest.self) { (params, session, flag) throws(ResponseError) in
        let previous = Dictionary(
            params.previousResults.map { (FileURI.canonical($0.uri), $0.value) }, uniquingKeysWith: { $1 })
        var reports: [DiagnosticReport] = []
        for document in try session.snapshot().documents {
            try flag.check()
            let result = previous[FileURI.canonical(document.uri)]
            reports.append(session.pulled.report(on: document, after: result, session.diagnostics))
        }
        return .init(reports: reports)
    }
}

extension Session {
    func diagnostics(of document: DocumentView) -> [Diagnostic] {
        Server.diagnostics(of: document, withRelated: client.diagnosticsTakeRelatedInformation)
    }

    /// Reports on the open documents of the story whose diagnostics are no longer those that the client has.
    fileprivate func relatedReports(to document: DocumentView) -> [DiagnosticReport] {
        guard client.diagnosticsTakeRelatedDocuments else { return [] }
        return document.story.documents.indices.map { document.sibling($0) }
            .filter { $0.index != document.index && $0.isOpen && pulled.isOutdated($0, diagnostics) }
            .map { pulled.report(on: $0, after: nil, diagnostics) }
    }
}

/// The last report on each document, so that a client is told when nothing has changed.
struct PulledDiagnostics {
    private struct Report {
        let id: String
        let version: Int
        let diagnostics: [Diagnostic]
    }

    /// By canonical URI.
    private var reports: [String: Report] = [:]
    private var lastID = 0

    /// - Parameter previous: the result that the client has.
    mutating func report(
        on document: DocumentView, after previous: String?, _ diagnostics: (DocumentView) -> [Diagnostic]
    ) -> DiagnosticReport {
        let uri = FileURI.canonical(document.uri)
        let version = document.isOpen ? document.version : nil
        let found = document.isSettled ? diagnostics(document) : reports[uri]?.diagnostics ?? []
        if let last = reports[uri], last.diagnostics == found {
            reports[uri] = Report(id: last.id, version: document.version, diagnostics: found)
            return DiagnosticReport(
                uri: document.uri, version: version, resultID: last.id,
                diagnostics: last.id == previous ? nil : found)
        }
        lastID += 1
        reports[uri] = Report(id: "\(lastID)", version: document.version, diagnostics: found)
        return DiagnosticReport(uri: document.uri, version: version, resultID: "\(lastID)", diagnostics: found)
    }

    /// Whether the client has other diagnostics of a text than it would get now.
    func isOutdated(_ document: DocumentView, _ diagnostics: (DocumentView) -> [Diagnostic]) -> Bool {
        guard let last = reports[FileURI.canonical(document.uri)], last.version == document.version else {
            return false
        }
        return document.isSettled && last.diagnostics != diagnostics(document)
    }

    mutating func forget(_ uri: String) { reports[FileURI.canonical(uri)] = nil }
}
