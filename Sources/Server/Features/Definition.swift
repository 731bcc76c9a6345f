package import AnnotationProtocol
import JSONRPC

extension Feature {
    static let definition = Feature("definitionProvider")
        .answering(DefinitionRequest.self) { (params, session, _) throws(ResponseError) in
            Server.definition(
                at: params.position, in: try session.document(params.uri),
                isLinked: session.client.definitionsMayBeLinks)
        }
}

/// What a place answers or disagrees with: of a denial the claims that are denied, of a figure those on the other sides, of
/// what is told differently the same in other articles. nil where nothing is answered.
package func definition(at position: Position, in document: DocumentView, isLinked: Bool) -> DefinitionRequest.Targets?
{
    let findings = document.findings(at: position)
    var targets: [Location] = []
    for counterpart in findings.flatMap(\.counterparts) where !targets.contains(counterpart.location) {
        targets.append(counterpart.location)
    }
    guard let origin = findings.first?.span, !targets.isEmpty else { return nil }
    return DefinitionRequest.Targets(origin: document.lines.range(of: origin), targets: targets, isLinked: isLinked)
}
