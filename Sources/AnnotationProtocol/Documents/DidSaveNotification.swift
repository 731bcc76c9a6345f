package enum DidSaveNotification: NotificationMessage {
    package typealias Params = TextDocumentParams

    package static let method = "textDocument/didSave"
}
