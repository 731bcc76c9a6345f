package import AnnotationProtocol
import Annotations
import Stories
import Text

/// What the user should see in a document: figures that disagree, denials, and what other articles tell differently.
package func diagnostics(of document: DocumentView, withRelated: Bool) -> [Diagnostic] {
    let conflicts = document.conflictMembers.map { conflict, member in
        let span = document.annotations.quantities[member.quantity].span
        return (span, conflictDiagnostic(document, conflict, member, span, withRelated))
    }
    let denials = document.annotations.denials.enumerated().map { index, denial in
        (denial.span, denialDiagnostic(document, index, denial, withRelated))
    }
    let drift = document.driftMembers.map { drift, member in
        (document.place(of: member, in: drift), driftDiagnostic(document, drift, member, withRelated))
    }
    return (conflicts + denials + drift).enumerated()
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

private func driftDiagnostic(_ document: DocumentView, _ drift: Drift, _ member: Drift.Member, _ withRelated: Bool)
    -> Diagnostic
{
    let related = drift.members.filter { $0.article != member.article }.map { other in
        let sibling = document.sibling(other.article)
        let told = sibling.excerpt(sibling.annotationSpan(of: other, in: drift))
        return Diagnostic.RelatedInformation(
            location: sibling.location(of: sibling.place(of: other, in: drift)), message: told)
    }
    return Diagnostic(
        range: document.lines.range(of: document.place(of: member, in: drift)), severity: .information, code: .drift,
        message: drift.message, relatedInformation: withRelated ? related : [])
}

extension DocumentView {
    func location(of span: Span) -> Location { Location(uri: uri, range: lines.range(of: span)) }
}
