import JSONRPC

extension JSON {
    /// Annotations of an open document as those of an article: without ranges in LSP's terms and addresses.
    var withoutPlaces: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.withoutPlaces))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.compactMap { member in
                        let isPlace = member.key == "uri" || member.key == "range" || member.key.hasSuffix("Ranges")
                        return isPlace ? nil : (member.key, member.value.withoutPlaces)
                    }))
        default: self
        }
    }
}
