package import JSONRPC

/// The client offers what it can do; the server answers what it does.
package enum InitializeRequest: RequestMessage {
    package static let method = "initialize"

    package struct Params: ParamsDecodable {
        /// The process that started the server; the server ends when it is gone.
        package var processID: Int?
        package var capabilities: ClientCapabilities
        /// Those of the workspace; the root in the words of older clients.
        package var folders: [WorkspaceFolder]
        package var trace: TraceValue
        /// The first settings; null when the client has none.
        package var section: JSON

        package init(json: JSON) throws(InvalidParams) {
            processID = try json.optional("processId")
            capabilities = ClientCapabilities(json: try json.optional("capabilities"))
            let root: String? = try json.optional("rootUri")
            folders = try json.optional("workspaceFolders") ?? root.map { [WorkspaceFolder(uri: $0)] } ?? []
            trace = json["trace"]?.string.flatMap(TraceValue.init) ?? .off
            section = json["initializationOptions"]?["gainsay"] ?? .null
        }
    }

    package struct Result: ResultEncodable {
        /// `ServerCapabilities` of LSP.
        package var capabilities: JSON
        package var serverVersion: String

        package init(capabilities: JSON, serverVersion: String) {
            self.capabilities = capabilities
            self.serverVersion = serverVersion
        }

        package var json: JSON {
            ["capabilities": capabilities, "serverInfo": ["name": "gainsay", "version": .string(serverVersion)]]
        }
    }
}
