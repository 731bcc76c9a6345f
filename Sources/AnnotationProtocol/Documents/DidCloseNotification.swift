package enum DidCloseNotification: NotificationMessage {
    package typealias Params = TextDocumentParams

    package static let method = "textDocument/didClose"
}
