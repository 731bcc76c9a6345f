import AnnotationProtocol
import JSONRPC

/// Every feature of the server, and which of them takes a method.
enum Router {
    static let features: [Feature] = [
        .lifecycle, .synchronization, .folders, .diagnostics, .semanticTokens, .hover, .highlights, .definition,
        .references, .documentSymbols, .workspaceSymbols, .documentLinks, .inlayHints, .codeLenses, .codeActions,
        .commands, .annotations, .export, .status,
    ]

    static let requests = features.reduce(into: [:]) { $0.merge($1.requests) { first, _ in first } }
    static let notifications = features.reduce(into: [:]) { $0.merge($1.notifications) { first, _ in first } }

    /// What `initialize` answers with.
    static func capabilities(for session: Session) -> JSON {
        .object(JSONObject(features.flatMap { $0.capabilities(session) }))
    }
}
