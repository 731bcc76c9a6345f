package import JSONRPC

/// Conflicts and drift of the open documents.
package enum StoryRequest: RequestMessage {
    package typealias Result = [PlacedStory]

    package static let method = "annotation/story"

    package struct Params: ParamsDecodable {
        /// The document whose stories are asked for; nil for all stories.
        package var uri: String?

        package init(json: JSON) throws(InvalidParams) {
            let document: JSON? = try json.optional("textDocument")
            uri = try document?.required("uri")
        }
    }
}

/// A story whose members carry the place where they stand.
package struct PlacedStory: ResultEncodable {
    private let object: StoryObject
    private let location: AnnotationPlace

    package init(_ object: StoryObject, location: @escaping AnnotationPlace) {
        self.object = object
        self.location = location
    }

    package var json: JSON {
        guard case .object(var story) = object.json else { return object.json }
        story["conflicts"] = .array(
            object.conflicts.map { conflict in
                let members = conflict.members.map { $0.json.placed(at: location($0.article, $0.quantity)) }
                return replacingMembers(of: conflict.json, by: members)
            })
        story["drift"] = .array(
            object.drift.map { drift in
                let members = drift.members.map { $0.json.placed(at: location($0.article, $0.annotation)) }
                return replacingMembers(of: drift.json, by: members)
            })
        return .object(story)
    }

    private func replacingMembers(of json: JSON, by members: [JSON]) -> JSON {
        guard case .object(var object) = json else { return json }
        object["members"] = .array(members)
        return .object(object)
    }
}
