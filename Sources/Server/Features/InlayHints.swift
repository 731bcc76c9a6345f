package import AnnotationProtocol
import JSONRPC
package import Text

extension Feature {
    static let inlayHints = Feature("inlayHintProvider")
        .answering(InlayHintRequest.self) { (params, session, _) throws(ResponseError) in
            let document = try session.document(params.uri)
            return Server.inlayHints(
                of: document, in: document.lines.span(of: params.range), units: session.configuration.unitHints)
        }
}

/// Figures of a part of a document in other units, behind the figures.
package func inlayHints(of document: DocumentView, in stretch: Span, units: Configuration.Units) -> [InlayHint] {
    document.conversions(touching: stretch, to: units.systems).map {
        InlayHint(position: document.lines.range(of: $0.span).end, label: "(\($0.text))")
    }
}

extension Configuration.Units {
    fileprivate var systems: [UnitSystem] {
        switch self {
        case .off: []
        case .metric: [.metric]
        case .imperial: [.imperial]
        case .both: UnitSystem.allCases
        }
    }
}
