package import JSONRPC

/// Params that a method does not take.
package struct InvalidParams: Error, Hashable, Sendable {
    /// What is wrong, with the path of the member.
    package let message: String

    package init(_ message: String) { self.message = message }
}

/// What can be read from params or a member of them.
package protocol ParamsDecodable: SendableMetatype {
    init(json: JSON) throws(InvalidParams)
}

extension JSON {
    /// A member that must be there.
    package func required<Value: ParamsDecodable>(_ key: String) throws(InvalidParams) -> Value {
        guard let value: Value = try optional(key) else { throw InvalidParams("\(key) is missing") }
        return value
    }

    /// A member that may be absent or null.
    package func optional<Value: ParamsDecodable>(_ key: String) throws(InvalidParams) -> Value? {
        guard case .object(let object) = self else { throw InvalidParams("an object is expected") }
        guard let member = object[key], !member.isNull else { return nil }
        do throws(InvalidParams) {
            return try Value(json: member)
        } catch {
            throw InvalidParams("\(key): \(error.message)")
        }
    }
}

extension JSON: ParamsDecodable {
    package init(json: JSON) { self = json }
}

extension String: ParamsDecodable {
    package init(json: JSON) throws(InvalidParams) {
        guard let value = json.string else { throw InvalidParams("a string is expected") }
        self = value
    }
}

extension Int: ParamsDecodable {
    package init(json: JSON) throws(InvalidParams) {
        guard let value = json.integer else { throw InvalidParams("an integer is expected") }
        self.init(value)
    }
}

extension Array: ParamsDecodable where Element: ParamsDecodable {
    package init(json: JSON) throws(InvalidParams) {
        guard case .array(let elements) = json else { throw InvalidParams("an array is expected") }
        self = []
        reserveCapacity(elements.count)
        for element in elements { append(try Element(json: element)) }
    }
}

/// Enumerations whose cases are the strings of the wire.
extension ParamsDecodable where Self: RawRepresentable<String> & CaseIterable {
    package init(json: JSON) throws(InvalidParams) {
        guard let value = json.string.flatMap(Self.init(rawValue:)) else {
            throw InvalidParams("one of \(Self.allCases.map(\.rawValue)) is expected")
        }
        self = value
    }
}

/// Params of a method that reads none.
package struct NoParams: ParamsDecodable {
    package init(json: JSON) {}
}
