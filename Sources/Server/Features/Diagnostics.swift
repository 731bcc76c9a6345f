package import AnnotationProtocol
package import Text

/// What the user should see in a document: figures that disagree, denials, and what other articles tell differently.
///
/// - Parameter stretch: a part that all of them touch; nil for the whole document.
package func diagnostics(of document: DocumentView, touching stretch: Span? = nil, withRelated: Bool) -> [Diagnostic] {
    document.shownFindings.filter { finding in stretch.map(finding.span.touches) ?? true }.compactMap { finding in
        guard let severity = document.preferences.configuration.display(of: finding.kind).severity else { return nil }
        let counterparts = withRelated ? finding.counterparts : nil
        let related = (counterparts ?? []).map {
            Diagnostic.RelatedInformation(location: $0.location, message: $0.wording)
        }
        return Diagnostic(
            range: document.lines.range(of: finding.span), severity: severity, code: finding.code,
            message: finding.message(with: counterparts), relatedInformation: related)
    }
}
