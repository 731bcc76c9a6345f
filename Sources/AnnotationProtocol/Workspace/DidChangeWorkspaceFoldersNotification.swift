package import JSONRPC

/// Folders were opened in the client's workspace, or closed.
package enum DidChangeWorkspaceFoldersNotification: NotificationMessage {
    package static let method = "workspace/didChangeWorkspaceFolders"

    package struct Params: ParamsDecodable {
        package var added: [WorkspaceFolder]
        package var removed: [WorkspaceFolder]

        package init(json: JSON) throws(InvalidParams) {
            let event: JSON = try json.required("event")
            added = try event.optional("added") ?? []
            removed = try event.optional("removed") ?? []
        }
    }
}
