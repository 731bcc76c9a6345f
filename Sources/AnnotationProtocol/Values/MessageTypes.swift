package import JSONRPC

/// A method that is answered.
package protocol RequestMessage {
    associatedtype Params: ParamsDecodable
    associatedtype Result: ResultEncodable

    static var method: String { get }
}

/// A method that is not answered.
package protocol NotificationMessage {
    associatedtype Params: ParamsDecodable

    static var method: String { get }
}

/// What can be written as a result or a member of one.
package protocol ResultEncodable: SendableMetatype {
    var json: JSON { get }
}

extension JSON: ResultEncodable {
    package var json: JSON { self }
}

extension Optional: ResultEncodable where Wrapped: ResultEncodable {
    package var json: JSON { map(\.json) ?? .null }
}

extension Array: ResultEncodable where Element: ResultEncodable {
    package var json: JSON { .array(map(\.json)) }
}

/// A method that the server asks of its client.
package protocol OutgoingRequest {
    associatedtype Params: ResultEncodable
    associatedtype Result: ParamsDecodable

    static var method: String { get }
}

/// A method that the server tells its client by.
package protocol OutgoingNotification {
    associatedtype Params: ResultEncodable

    static var method: String { get }
}
