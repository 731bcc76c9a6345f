import AnnotationProtocol
import JSONRPC
import Logging

/// What the server says to its client: answers, notifications, and requests of its own, whose responses come later. Used by
/// the worker's thread alone.
final class ClientConnection {
    /// False once the client does not read any more; from then on nothing is sent.
    private(set) var isOpen = true
    private let write: (JSON) -> Bool
    private let logger: Logger
    private var lastID: Int64 = 0
    /// For the responses to the last requests; a client that never answers is not waited for without end.
    private var waiting: [MessageID: (Message.Response) -> Void] = [:]
    private static let maxWaiting: Int64 = 1_000

    /// - Parameter write: writes a message; returns false when the client does not read any more.
    init(logger: Logger, write: @escaping (JSON) -> Bool) {
        self.logger = logger
        self.write = write
    }

    func send(_ message: JSON) {
        if isOpen { isOpen = write(message) }
    }

    func notify<M: OutgoingNotification>(_ message: M.Type, _ params: M.Params) {
        send(Message.Notification(method: M.method, params: params.json).json)
    }

    /// Asks the client for something. The work goes on meanwhile.
    ///
    /// - Parameters:
    ///   - params: left out of the message when they are null.
    ///   - then: called between two messages of the client when the response comes. It gets nil when the client
    ///     refuses or answers something else than the method's result; that is logged.
    func request<M: OutgoingRequest>(
        _ message: M.Type, _ params: M.Params, then: @escaping (M.Result?) -> Void = { _ in }
    ) {
        lastID += 1
        let id = MessageID.integer(lastID)
        waiting[.integer(lastID - Self.maxWaiting)] = nil
        waiting[id] = { [logger] response in then(M.result(of: response, logger)) }
        let json = params.json
        send(Message.Request(id: id, method: M.method, params: json.isNull ? JSON?.none : json).json)
    }

    /// Gives a response to who waits for it.
    func take(_ response: Message.Response) {
        guard let receive = waiting.removeValue(forKey: response.id) else {
            return logger.debug("response to no request", metadata: ["id": "\(response.id)"])
        }
        receive(response)
    }
}

extension OutgoingRequest {
    fileprivate static func result(of response: Message.Response, _ logger: Logger) -> Result? {
        do {
            return try Result(json: try response.result.get())
        } catch {
            logger.warning("\(method) was not answered: \(error)")
            return nil
        }
    }
}
