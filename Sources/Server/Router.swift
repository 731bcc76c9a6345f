import AnnotationProtocol
import JSONRPC

/// Every method of the server and what it does.
enum Router {
    typealias RequestHandler = @Sendable (Session, JSON, CancelFlag) throws(ResponseError) -> JSON
    typealias NotificationHandler = @Sendable (Session, JSON) throws(InvalidParams) -> Void

    static let requests: [String: RequestHandler] = [
        InitializeRequest.method: answer(InitializeRequest.self) { (params, session, _) throws(ResponseError) in
            try session.initialize(params)
        },
        ShutdownRequest.method: answer(ShutdownRequest.self) { _, session, _ in session.shutDown() },
        SemanticTokensRequest.method: answer(SemanticTokensRequest.self) { (params, session, _) throws(ResponseError) in
            semanticTokens(of: try session.document(params.uri), mayOverlap: session.client.tokensMayOverlap)
        },
        HoverRequest.method: answer(HoverRequest.self) { (params, session, _) throws(ResponseError) in
            hover(
                at: params.position, in: try session.document(params.uri),
                format: session.client.hoverTakesMarkdown ? .markdown : .plaintext)
        },
        DocumentSymbolRequest.method: answer(DocumentSymbolRequest.self) { (params, session, _) throws(ResponseError) in
            DocumentSymbolRequest.Result(
                uri: params.uri, symbols: documentSymbols(of: try session.document(params.uri)),
                isNested: session.client.symbolsMayBeNested)
        },
        AnnotateRequest.method: answer(AnnotateRequest.self) { (params, session, flag) throws(ResponseError) in
            try annotate(params, threshold: session.configuration.threshold, flag)
        },
        DocumentAnnotationsRequest.method: answer(DocumentAnnotationsRequest.self) {
            (params, session, _) throws(ResponseError) in
            documentAnnotations(of: try session.document(params.uri), layers: params.layers)
        },
        StoryRequest.method: answer(StoryRequest.self) { (params, session, _) throws(ResponseError) in
            guard let uri = params.uri else { return session.workspace.snapshot().stories.map(placedStory) }
            return [placedStory(try session.document(uri).story)]
        },
    ]

    static let notifications: [String: NotificationHandler] = [
        InitializedNotification.method: receive(InitializedNotification.self) { $1.begin() },
        DidChangeConfigurationNotification.method: receive(DidChangeConfigurationNotification.self) {
            $1.changeConfiguration($0)
        },
        ShutdownRequest.method: { session, _ in _ = session.shutDown() },
        DidOpenNotification.method: receive(DidOpenNotification.self) { $1.workspace.open($0) },
        DidChangeNotification.method: receive(DidChangeNotification.self) { $1.change($0) },
        DidSaveNotification.method: { _, _ in },
        DidCloseNotification.method: receive(DidCloseNotification.self) { $1.workspace.close(uri: $0.uri) },
    ]

    private static func answer<M: RequestMessage>(
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

    private static func receive<M: NotificationMessage>(
        _ message: M.Type, _ handler: @escaping @Sendable (M.Params, Session) -> Void
    ) -> NotificationHandler {
        { (session, json) throws(InvalidParams) in handler(try M.Params(json: json), session) }
    }
}
