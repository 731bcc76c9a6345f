import AnnotationProtocol
package import JSONRPC
package import Logging
import Text

/// One client's conversation with the server. Used by one thread.
package final class Session {
    package enum Outcome: Hashable {
        case goOn
        /// The process ends with this status.
        case exit(Int32)
    }

    enum Lifecycle {
        case uninitialized
        case running
        case shutDown
    }

    /// Called with the process that the client says it is.
    package var watchProcess: (Int) -> Void = { _ in }

    var lifecycle = Lifecycle.uninitialized
    var client = ClientCapabilities()
    var workspace = Workspace(unit: .utf16)
    var sentTokens = SentTokens()
    var settings = Settings()
    /// What the user has settled: what features read.
    var configuration: Configuration { settings.configuration }
    /// By which the server notifies its client and asks it for something.
    let connection: ClientConnection
    let logger: Logger
    private var publisher = DiagnosticsPublisher()
    private let cancellations: Cancellations

    /// - Parameter send: writes a message; returns false when the client does not read any more.
    package init(cancellations: Cancellations, logger: Logger, send: @escaping (JSON) -> Bool) {
        self.cancellations = cancellations
        self.logger = logger
        connection = ClientConnection(logger: logger, write: send)
    }

    /// Does what one frame asks for.
    package func handle(_ payload: Payload) -> Outcome {
        switch payload {
        case .single(let message):
            let (answer, outcome) = handle(message)
            return deliver(answer, then: outcome)
        case .batch(let messages):
            var answers: [JSON] = []
            for message in messages {
                let (answer, outcome) = handle(message)
                if let answer { answers.append(answer) }
                if outcome != .goOn { return deliver(answers.isEmpty ? nil : .array(answers), then: outcome) }
            }
            return deliver(answers.isEmpty ? nil : .array(answers), then: .goOn)
        }
    }

    /// Answers input that holds no message.
    package func refuse(_ code: ResponseError.Code, _ reason: String, then outcome: Outcome = .goOn) -> Outcome {
        deliver(Message.answer(to: .null, .failure(ResponseError(code, reason))), then: outcome)
    }

    /// The client has closed the stream.
    package func end() -> Outcome {
        _ = publishDiagnostics()
        return .exit(0)
    }

    /// Tells the client about diagnostics that are other than before.
    package func publishDiagnostics() -> Outcome {
        guard workspace.hasChanged else { return .goOn }
        let changed = workspace.takeTouchedDocuments()
        for params in publisher.update(to: workspace.snapshot(), touched: changed, client: client) {
            connection.notify(PublishDiagnosticsNotification.self, params)
        }
        return connection.isOpen ? .goOn : .exit(0)
    }

    private func deliver(_ answer: JSON?, then outcome: Outcome) -> Outcome {
        if let answer { connection.send(answer) }
        return connection.isOpen ? outcome : .exit(0)
    }

    private func handle(_ message: Message) -> (answer: JSON?, Outcome) {
        switch message {
        case .request(let request):
            defer { cancellations.end(request.id) }
            return (Message.answer(to: request.id, result(of: request)), .goOn)
        case .notification(let notification): return (nil, handle(notification))
        case .response(let response):
            connection.take(response)
            return (nil, .goOn)
        case .invalid(let id, let error): return (Message.answer(to: id, .failure(error)), .goOn)
        }
    }

    private func result(of request: Message.Request) -> Result<JSON, ResponseError> {
        do throws(ResponseError) {
            let flag = cancellations.flag(request.id)
            try flag.check()
            try checkLifecycle(request.method)
            guard let handler = Router.requests[request.method] else {
                throw ResponseError(.methodNotFound, "no method \(request.method)")
            }
            return .success(try handler(self, request.params ?? .object(JSONObject()), flag))
        } catch {
            return .failure(error)
        }
    }

    private func checkLifecycle(_ method: String) throws(ResponseError) {
        switch lifecycle {
        case .uninitialized where method != InitializeRequest.method && method != AnnotateRequest.method:
            throw ResponseError(.serverNotInitialized, "initialize comes first")
        case .running where method == InitializeRequest.method:
            throw ResponseError(.invalidRequest, "initialize comes only once")
        case .shutDown: throw ResponseError(.invalidRequest, "the server is shut down")
        case .uninitialized, .running: break
        }
    }

    private func handle(_ notification: Message.Notification) -> Outcome {
        if notification.method == ExitNotification.method { return .exit(lifecycle == .shutDown ? 0 : 1) }
        guard lifecycle == .running, let handler = Router.notifications[notification.method] else { return .goOn }
        do throws(InvalidParams) {
            try handler(self, notification.params ?? .object(JSONObject()))
        } catch {
            logger.warning("\(notification.method): \(error.message)")
        }
        return .goOn
    }
}
