/// What pairs a response with its request: a string or a number. Null stands where an id is unknown, and is tolerated as an
/// id of a request.
package struct MessageID: Hashable, Sendable {
    package let json: JSON

    /// Returns nil for values that can't be an id.
    package init?(_ json: JSON) {
        switch json {
        case .string, .integer, .real, .null: self.json = json
        case .bool, .array, .object, .text: return nil
        }
    }

    private init(unchecked json: JSON) { self.json = json }

    package static let null = MessageID(unchecked: .null)

    package static func integer(_ value: Int64) -> MessageID { MessageID(unchecked: .integer(value)) }
}

extension MessageID: CustomStringConvertible {
    package var description: String { String(decoding: json.serialized(), as: UTF8.self) }
}
