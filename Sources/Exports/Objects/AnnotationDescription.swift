import AnnotationProtocol
import Annotations

extension Article {
    /// An annotation in a few words: "Quote of Ann Marsh", "Denied by the county".
    func description(of object: AnnotationObject) -> String {
        switch object.body {
        case .attribution: named("Said", "by", namedSpeaker(AnnotationIDs.index(of: object.id)))
        case .quote(let body): named("Quote", "of", speaker(ofID: body.attribution))
        case .claim(let body): named("Claim", "by", speaker(ofID: body.attribution))
        case .denial: AnnotationIDs.index(of: object.id).map { sentence(of: annotations.denials[$0]) } ?? ""
        case .quantity(let body): body.of.map { "\(body.role) of \($0)" } ?? body.role
        case .numberConflict(let body): body.message
        }
    }

    private func named(_ kind: String, _ preposition: String, _ speaker: String?) -> String {
        speaker.map { "\(kind) \(preposition) \($0)" } ?? "\(kind), nobody named"
    }

    private func speaker(ofID id: String?) -> String? { namedSpeaker(id.flatMap { AnnotationIDs.index(of: $0) }) }
}
