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

/// Finds where a span of an article lies, by the article's id; nil when that is unknown.
package typealias SpanPlace = (_ article: String, _ span: SpanObject) -> PositionRange?

/// A story whose members carry the place where they stand.
package struct PlacedStory: ResultEncodable {
    private let object: StoryObject
    private let location: AnnotationPlace
    private let range: SpanPlace

    /// - Parameter range: where a span of an article lies; nil when the article is unknown.
    package init(_ object: StoryObject, location: @escaping AnnotationPlace, range: @escaping SpanPlace) {
        self.object = object
        self.location = location
        self.range = range
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
                let members = drift.members.map { placed($0) }
                return replacingMembers(of: drift.json, by: members)
            })
        return .object(story)
    }

    private func placed(_ member: DriftObject.Member) -> JSON {
        let json = member.json.placed(at: location(member.article, member.annotation))
        guard case .object(var object) = json, !member.differs.isEmpty else { return json }
        object["differsRanges"] = member.differs.compactMap { range(member.article, $0) }.json
        return .object(object)
    }

    private func replacingMembers(of json: JSON, by members: [JSON]) -> JSON {
        guard case .object(var object) = json else { return json }
        object["members"] = .array(members)
        return .object(object)
    }
}
