package import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
import Text

extension Feature {
    static let references = Feature("referencesProvider")
        .answering(ReferencesRequest.self) { (params, session, _) throws(ResponseError) in
            Server.references(
                at: params.position, in: try session.document(params.uri), withItself: params.includesDeclaration)
        }
}

/// Every place that belongs together with one: the members of a conflict or of drift; a claim and the denials that answer it;
/// else, from the words that name a speaker, the other places of the document where they speak. nil where nothing stands.
///
/// - Parameter withItself: whether the place that is asked about is among them.
package func references(at position: Position, in document: DocumentView, withItself: Bool) -> [Location]? {
    guard let (origin, places) = document.answered(at: position) ?? document.spoken(at: position) else { return nil }
    let itself = Place(article: document.index, span: origin)
    let wanted = withItself ? places.union([itself]) : places.subtracting([itself])
    return wanted.sorted().map { document.sibling($0.article).location(of: $0.span) }
}

/// A span of an article of the story.
private struct Place: Hashable, Comparable {
    let article: Int
    let span: Span

    static func < (a: Place, b: Place) -> Bool { (a.article, a.span) < (b.article, b.span) }
}

extension DocumentView {
    /// What stands in a conflict, in drift, in a denial or in a claim, and the places that belong to it.
    fileprivate func answered(at position: Position) -> (Span, Set<Place>)? {
        let findings = findings(at: position)
        if let span = findings.first?.span { return (span, Set(findings.flatMap(places))) }
        guard let offset = occupiedOffset(at: position),
            let claim = innermost(of: annotations.claims, at: offset, span: \.span)
        else { return nil }
        let places = places(ofClaim: claim)
        return places.count > 1 ? (annotations.claims[claim].span, places) : nil
    }

    /// The words that name a speaker, and where else they speak.
    fileprivate func spoken(at position: Position) -> (Span, Set<Place>)? {
        guard let offset = occupiedOffset(at: position), let attribution = attribution(at: offset),
            let source = annotations.attributions[attribution].source.first(where: { $0.contains(offset) })
        else { return nil }
        let speaker = speaker(attribution)
        let others = annotations.attributions.indices.filter { self.speaker($0) == speaker }
        let sources = others.compactMap { annotations.attributions[$0].source.first }
        return (source, Set(sources.map { Place(article: index, span: $0) }))
    }

    private func places(of finding: Finding) -> [Place] {
        switch finding.subject {
        case .conflict(let conflict, _):
            return conflict.members.map {
                Place(article: $0.article, span: sibling($0.article).annotations.quantities[$0.quantity].span)
            }
        case .drift(let drift, _):
            return drift.members.map {
                Place(article: $0.article, span: sibling($0.article).article.span(of: $0, in: drift))
            }
        case .denial(let denial):
            let own = annotations.denials[denial].denies.map { (index, $0) }
            return (own + (story.parts[index].claims[denial] ?? [])).flatMap { sibling($0).places(ofClaim: $1) }
        }
    }

    /// A claim and the denials that answer it.
    private func places(ofClaim claim: Int) -> Set<Place> {
        let own = annotations.denials.filter { $0.denies.contains(claim) }.map { Place(article: index, span: $0.span) }
        let links = (story.parts[index].denials[claim] ?? []).map {
            Place(article: $0.article, span: sibling($0.article).annotations.denials[$0.denial].span)
        }
        return Set(own + links + [Place(article: index, span: annotations.claims[claim].span)])
    }
}
