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
    /// Whether the client has said something that waits to be dealt with.
    package var isAwaited: () -> Bool = { false }

    var lifecycle = Lifecycle.uninitialized
    var client = ClientCapabilities()
    var workspace = Workspace(unit: .utf16)
    var sentTokens = SentTokens()
    var shownTokens = ShownAnswers<[UInt32]>()
    var shownLenses = ShownAnswers<[CodeLens]>()
    /// Canonical URIs of documents whose tokens and lenses may be other than those that the client shows.
    var unchecked: Set<String> = []
    /// Canonical URIs of open documents of which the user knows that they are too long.
    var toldTooLong: Set<String> = []
    var changeNotices = ChangeNotices()
    var settings = Settings()
    /// What the user has settled: what features read.
    var configuration: Configuration { settings.configuration }
    /// By which the server notifies its client and asks it for something.
    let connection: ClientConnection
    let logger: Logger
    var folders = Folders()
    /// Those of `initialize`, which are gone through once the client has read the answer.
    var initialFolders: [WorkspaceFolder] = []
    /// The number of the last progress that the client was asked to show.
    var lastProgress = 0
    /// The unit of columns, from `initialize` on.
    var positionEncoding = PositionEncoding.utf16
    /// Reads the files of the folders.
    let reading: FileReading
    /// That of the request which is being answered; nobody sets it between requests.
    private(set) var currentFlag = CancelFlag()
    var trace = TraceValue.off
    var pulled = PulledDiagnostics()
    private var publisher = DiagnosticsPublisher()
    private let cancellations: Cancellations

    /// - Parameter send: writes a message; returns false when the client does not read any more.
    package init(
        cancellations: Cancellations, reading: FileReading, logger: Logger, send: @escaping (JSON) -> Bool
    ) {
        self.cancellations = cancellations
        self.reading = reading
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
        publishDiagnostics()
        return .exit(0)
    }

    /// Whether there is something to do once the client says nothing more for `debounce` milliseconds.
    package var hasMore: Bool { workspace.hasChanged || !unchecked.isEmpty }
    package var debounce: Int { workspace.hasChanged ? configuration.debounce : Self.refreshDelay }

    /// Does what waits for the client to be silent. Stops as soon as it is not.
    package func goOn() -> Outcome {
        // What the client waits for need not wait until all that was before is freed.
        let before = workspace.snapshot
        defer { withExtendedLifetime(before) {} }
        if !workspace.hasChanged { refreshOutdated() }
        guard workspace.update(while: { !isAwaited() }) else { return .goOn }
        for uri in workspace.takeMissingFiles() { read(uri, withText: true) }
        publishDiagnostics()
        return connection.isOpen ? .goOn : .exit(0)
    }

    /// Tells the client about diagnostics that are other than before; one that asks for them is told to ask again.
    func publishDiagnostics() {
        guard workspace.hasChanged, workspace.update(while: { true }) else { return }
        let uris = workspace.takeUntold()
        let snapshot = workspace.snapshot
        if client.tokensCanBeRefreshed || client.codeLensesCanBeRefreshed { unchecked.formUnion(uris) }
        defer { tellChanges(to: snapshot, of: uris) }
        guard client.diagnosticsArePulled else {
            for params in publisher.update(to: snapshot, of: uris, diagnostics) {
                connection.notify(PublishDiagnosticsNotification.self, params)
            }
            return
        }
        let isOutdated = uris.contains { uri in
            snapshot.document(uri).map { pulled.isOutdated($0, diagnostics) } ?? false
        }
        if isOutdated, client.diagnosticsCanBeRefreshed {
            connection.request(DiagnosticRefreshRequest.self, .null)
        }
    }

    private func deliver(_ answer: JSON?, then outcome: Outcome) -> Outcome {
        if let answer { connection.send(answer) }
        return connection.isOpen ? outcome : .exit(0)
    }

    private func handle(_ message: Message) -> (answer: JSON?, Outcome) {
        switch message {
        case .request(let request):
            defer { cancellations.end(request.id) }
            let answer = traced(request.method, request.params) { result(of: request) }
            return (Message.answer(to: request.id, answer), .goOn)
        case .notification(let notification):
            return (nil, traced(notification.method, notification.params) { handle(notification) })
        case .response(let response):
            connection.take(response)
            return (nil, .goOn)
        case .invalid(let id, let error): return (Message.answer(to: id, .failure(error)), .goOn)
        }
    }

    private func result(of request: Message.Request) -> Result<JSON, ResponseError> {
        do throws(ResponseError) {
            let flag = cancellations.flag(request.id)
            currentFlag = flag
            defer { currentFlag = CancelFlag() }
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
