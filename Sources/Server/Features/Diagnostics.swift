package import AnnotationProtocol
import Annotations
import Stories
import Text

/// What the user should see in a document: figures that disagree, and denials.
package func diagnostics(of document: DocumentView, withRelated: Bool) -> [Diagnostic] {
    let conflicts = document.conflictMembers.map { conflict, member in
        let span = document.annotations.quantities[member.quantity].span
        return (span, conflictDiagnostic(document, conflict, member, span, withRelated))
    }
    let denials = document.annotations.denials.enumerated().map { index, denial in
        (denial.span, denialDiagnostic(document, index, denial, withRelated))
    }
    return (conflicts + denials).enumerated()
        .sorted { a, b in a.element.0 == b.element.0 ? a.offset < b.offset : a.element.0 < b.element.0 }
        .map(\.element.1)
}

private func conflictDiagnostic(
    _ document: DocumentView, _ conflict: Conflict, _ member: Conflict.Member, _ span: Span, _ withRelated: Bool
) -> Diagnostic {
    let related = document.opponents(of: member, in: conflict).map { other, quantity in
        Diagnostic.RelatedInformation(location: other.location(of: quantity.span), message: other.mention(of: quantity))
    }
    return Diagnostic(
        range: document.lines.range(of: span), severity: .warning, code: .numberConflict,
        message: document.message(of: member, in: conflict),
        relatedInformation: withRelated ? related : [])
}

private func denialDiagnostic(_ document: DocumentView, _ index: Int, _ denial: Denial, _ withRelated: Bool)
    -> Diagnostic
{
    let claims = document.claims(deniedBy: index)
    let related = claims.map { other, claim in
        Diagnostic.RelatedInformation(location: other.location(of: claim.span), message: other.excerpt(claim.span))
    }
    let denied = claims.first.map { ": \($0.document.excerpt($0.claim.span))" } ?? ""
    return Diagnostic(
        range: document.lines.range(of: denial.span), severity: .information, code: .denial,
        message: document.sentence(of: denial) + denied, relatedInformation: withRelated ? related : [])
}

extension DocumentView {
    func location(of span: Span) -> Location { Location(uri: uri, range: lines.range(of: span)) }
}
