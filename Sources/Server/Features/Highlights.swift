package import AnnotationProtocol
import Annotations
import JSONRPC
import Stories
import Text

extension Feature {
    static let highlights = Feature("documentHighlightProvider")
        .answering(DocumentHighlightRequest.self) { (params, session, _) throws(ResponseError) in
            Server.highlights(at: params.position, in: try session.document(params.uri))
        }
}

/// What belongs together with a place: of a figure that disagrees, the other figures of its conflicts in the document; else
/// all parts of the innermost attribution. nil where neither stands.
package func highlights(at position: Position, in document: DocumentView) -> [DocumentHighlight]? {
    let figures = document.findings(at: position).flatMap { finding -> [Span] in
        guard case .conflict(let conflict, _) = finding.subject else { return [] }
        return conflict.members.filter { $0.article == document.index }.map {
            document.annotations.quantities[$0.quantity].span
        }
    }
    let parts = figures.isEmpty ? document.parts(at: position) : Set(figures).map { ($0, .text) }
    if parts.isEmpty { return nil }
    return parts.sorted { $0.0 < $1.0 }.map {
        DocumentHighlight(range: document.lines.range(of: $0.0), kind: $0.1)
    }
}

extension DocumentView {
    /// The parts of the innermost attribution at a place.
    fileprivate func parts(at position: Position) -> [(Span, DocumentHighlight.Kind)] {
        guard let index = occupiedOffset(at: position).flatMap(attribution) else { return [] }
        let attribution = annotations.attributions[index]
        let parts: [(DocumentHighlight.Kind, [Span])] = [
            (.write, attribution.source), (.text, attribution.cue), (.read, attribution.content),
        ]
        return parts.flatMap { kind, spans in spans.map { ($0, kind) } }
    }
}
