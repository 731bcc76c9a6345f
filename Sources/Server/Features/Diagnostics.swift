package import AnnotationProtocol

/// What the user should see in a document: figures that disagree, denials, and what other articles tell differently.
package func diagnostics(of document: DocumentView, withRelated: Bool) -> [Diagnostic] {
    document.shownFindings.map { finding in
        let related = finding.counterparts.map {
            Diagnostic.RelatedInformation(location: $0.location, message: $0.wording)
        }
        return Diagnostic(
            range: document.lines.range(of: finding.span), severity: finding.code.severity, code: finding.code,
            message: finding.message, relatedInformation: withRelated ? related : [])
    }
}

extension Diagnostic.Code {
    fileprivate var severity: Diagnostic.Severity {
        switch self {
        case .numberConflict: .warning
        case .denial, .drift: .information
        }
    }
}
