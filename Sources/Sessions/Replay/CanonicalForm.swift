import JSONRPC

extension JSON {
    /// The same for all values that mean the same: members in order of their names, numbers without a fraction as integers.
    ///
    /// - Parameter ignored: members that are left out.
    func canonical(without ignored: Set<String>) -> JSON {
        switch self {
        case .array(let elements): .array(elements.map { $0.canonical(without: ignored) })
        case .object(let object):
            .object(
                JSONObject(
                    object.members.filter { !ignored.contains($0.key) }.sorted { $0.key < $1.key }
                        .map { ($0.key, $0.value.canonical(without: ignored)) }))
        case .real(let value): Int64(exactly: value).map { .integer($0) } ?? self
        case .null, .bool, .integer, .string, .text: self
        }
    }
}
