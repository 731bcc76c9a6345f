import AnnotationProtocol
import Annotations
import Exports
import Stories
import Text

/// Something in a document that its reader should see: a figure that disagrees with others, a denial, what other articles
/// tell differently.
struct Finding {
    enum Subject {
        case conflict(Conflict, Conflict.Member)
        /// Index of the denial.
        case denial(Int)
        case drift(Drift, Drift.Member)
    }

    /// Another place that a finding is about: a figure of another side, a claim that is denied, what others tell.
    struct Counterpart {
        let document: DocumentView
        let span: Span
        /// What stands there, and who says it where that is not plain.
        let wording: String

        var location: Location { document.location(of: span) }
    }

    /// What a reader sees as one thing: a figure may stand in several conflicts.
    struct Place: Hashable {
        let span: Span
        let code: Diagnostic.Code
    }

    let document: DocumentView
    let subject: Subject
    let span: Span

    var place: Place { Place(span: span, code: code) }

    var code: Diagnostic.Code {
        switch subject {
        case .conflict: .numberConflict
        case .denial: .denial
        case .drift: .drift
        }
    }

    var kind: Configuration.Kind {
        switch subject {
        case .conflict: .numberConflict
        case .denial: .denial
        case .drift: .drift
        }
    }

    /// One sentence: what disagrees, who denies what, what is told differently.
    ///
    /// - Parameter known: the counterparts, where they have been looked up.
    func message(with known: [Counterpart]? = nil) -> String {
        switch subject {
        case .conflict(let conflict, let member): return document.story.story.message(of: member, in: conflict)
        case .denial(let index):
            let denied = (known ?? counterparts).first.map { ": \($0.wording)" } ?? ""
            return document.article.sentence(of: document.annotations.denials[index]) + denied
        case .drift(let drift, _): return drift.message
        }
    }

    var counterparts: [Counterpart] {
        switch subject {
        case .conflict(let conflict, let member):
            document.opponents(of: member, in: conflict).map { other, quantity in
                Counterpart(document: other, span: quantity.span, wording: other.mention(of: quantity))
            }
        case .denial(let index):
            document.claims(deniedBy: index).map { other, claim in
                Counterpart(document: other, span: claim.span, wording: other.excerpt(claim.span))
            }
        case .drift(let drift, let member):
            drift.members.filter { $0.article != member.article }.map { other in
                let sibling = document.sibling(other.article)
                return Counterpart(
                    document: sibling, span: sibling.article.span(of: other, in: drift),
                    wording: sibling.excerpt(sibling.article.annotationSpan(of: other, in: drift)))
            }
        }
    }
}

extension DocumentView {
    /// In text order.
    var findings: [Finding] { findings(touching: Span(0, article.document.bytes.count)) }

    /// Those that are not ignored, in text order.
    var shownFindings: [Finding] {
        let findings = findings
        return zip(findings, entriesHiding(findings)).filter { $0.1.isEmpty }.map(\.0)
    }

    /// Indices of the quantities that disagree with others and are not ignored.
    var disagreeingQuantities: [Int] {
        let quantities = shownFindings.compactMap { finding -> Int? in
            if case .conflict(_, let member) = finding.subject { member.quantity } else { nil }
        }
        return Set(quantities).sorted()
    }

    /// For each of all findings the entries that it is ignored by.
    func entriesHiding(_ findings: [Finding]) -> [[IgnoredWords]] {
        guard preferences.ignoring.hidesAnything, let folder = preferences.ignoring.folder(of: uri),
            !preferences.ignoring.list(of: folder).isEmpty
        else {
            return findings.map { _ in [] }
        }
        return preferences.ignoring.list(of: folder).entries(hiding: findings, path: folder.path(of: uri))
    }

    /// Whether the user wants to see a kind of annotation.
    func shows(_ kind: Configuration.Kind) -> Bool { preferences.configuration.shows(kind) }

    /// Those that share a byte with a stretch or begin where it ends, in text order.
    func findings(touching stretch: Span) -> [Finding] {
        let conflicts = conflictMembers.map { conflict, member in
            Finding(
                document: self, subject: .conflict(conflict, member),
                span: annotations.quantities[member.quantity].span)
        }
        let denials = indices(of: annotations.denials, touching: stretch, span: \.span).map {
            Finding(document: self, subject: .denial($0), span: annotations.denials[$0].span)
        }
        let drift = driftMembers.map { drift, member in
            Finding(document: self, subject: .drift(drift, member), span: article.span(of: member, in: drift))
        }
        return (conflicts + denials + drift).enumerated()
            .filter { shows($0.element.kind) && $0.element.span.touches(stretch) }
            .sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }
            .map(\.element)
    }

    /// The innermost ones at a place, which all have one span.
    func findings(at position: Position) -> [Finding] {
        guard let offset = occupiedOffset(at: position) else { return [] }
        let around = findings(touching: Span(offset, offset)).filter { $0.span.contains(offset) }
        let innermost = around.map(\.span).min { $0.length < $1.length }
        return around.filter { $0.span == innermost }
    }

    func location(of span: Span) -> Location { Location(uri: uri, range: lines.range(of: span)) }
}
