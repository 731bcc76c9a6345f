import AnnotationProtocol
import JSONRPC

/// One thing that the server does: the methods that it takes, and what `initialize` tells the client about it.
struct Feature: Sendable {
    typealias RequestHandler = @Sendable (Session, JSON, CancelFlag) throws(ResponseError) -> JSON
    typealias NotificationHandler = @Sendable (Session, JSON) throws(InvalidParams) -> Void
    /// Members of `ServerCapabilities`, for the client and the settings of a session.
    typealias Capabilities = @Sendable (Session) -> [(String, JSON)]

    private(set) var requests: [String: RequestHandler] = [:]
    private(set) var notifications: [String: NotificationHandler] = [:]
    let capabilities: Capabilities

    init(capabilities: @escaping Capabilities = { _ in [] }) { self.capabilities = capabilities }

    /// - Parameter capability: the one member of `ServerCapabilities` that tells about it.
    init(_ capability: String, _ value: JSON = true) {
        self.init { _ in [(capability, value)] }
    }

    func answering<M: RequestMessage>(
        _ message: M.Type,
        _ handler: @escaping @Sendable (M.Params, Session, CancelFlag) throws(ResponseError) -> M.Result
    ) -> Feature {
        var feature = self
        feature.requests[M.method] = Self.decoding(message, handler)
        return feature
    }

    func receiving<M: NotificationMessage>(
        _ message: M.Type, _ handler: @escaping @Sendable (M.Params, Session) -> Void
    ) -> Feature {
        var feature = self
        feature.notifications[M.method] = Self.decoding(message, handler)
        return feature
    }

    private static func decoding<M: RequestMessage>(
        _ message: M.Type,
        _ handler: @escaping @Sendable (M.Params, Session, CancelFlag) throws(ResponseError) -> M.Result
    ) -> RequestHandler {
        { (session, json, flag) throws(ResponseError) in
            let params: M.Params
            do throws(InvalidParams) {
                params = try M.Params(json: json)
            } catch {
                throw ResponseError(.invalidParams, error.message)
            }
            return try handler(params, session, flag).json
        }
    }

    private static func decoding<M: NotificationMessage>(
        _ message: M.Type, _ handler: @escaping @Sendable (M.Params, Session) -> Void
    ) -> NotificationHandler {
        { (session, json) throws(InvalidParams) in handler(try M.Params(json: json), session) }
    }
}
