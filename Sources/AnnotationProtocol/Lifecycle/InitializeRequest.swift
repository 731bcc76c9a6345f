package import JSONRPC

/// The client offers what it can do; the server answers what it does.
package enum InitializeRequest: RequestMessage {
    package static let method = "initialize"

    package struct Params: ParamsDecodable {
        /// The process that started the server; the server ends when it is gone.
        package var processID: Int?
        package var capabilities: ClientCapabilities
        /// The first settings; null when the client has none.
        package var section: JSON

        package init(json: JSON) throws(InvalidParams) {
            processID = try json.optional("processId")
            capabilities = ClientCapabilities(json: try json.optional("capabilities"))
            section = json["initializationOptions"]?["gainsay"] ?? .null
        }
    }

    package struct Result: ResultEncodable {
        package var positionEncoding: PositionEncoding
        package var serverVersion: String

        package init(positionEncoding: PositionEncoding, serverVersion: String) {
            self.positionEncoding = positionEncoding
            self.serverVersion = serverVersion
        }

        package var json: JSON {
            [
                "capabilities": [
                    "positionEncoding": .string(positionEncoding.rawValue),
                    "textDocumentSync": ["openClose": true, "change": 2, "save": false],
                    "hoverProvider": true,
                    "documentSymbolProvider": true,
                    "semanticTokensProvider": ["legend": SemanticTokensRequest.legend, "full": true],
                ],
                "serverInfo": ["name": "gainsay", "version": .string(serverVersion)],
            ]
        }
    }
}
