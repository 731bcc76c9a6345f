package import JSONRPC

/// The client offers what it can do; the server answers what it does.
package enum InitializeRequest: RequestMessage {
    package static let method = "initialize"

    package struct Params: ParamsDecodable {
        /// The process that started the server; the server ends when it is gone.
        package var processID: Int?
        package var capabilities: ClientCapabilities
        /// Number conflicts that are less sure are left out; nil when the client leaves it to the server.
        package var threshold: Double?

        package init(json: JSON) throws(InvalidParams) {
            processID = try json.optional("processId")
            capabilities = ClientCapabilities(json: try json.optional("capabilities"))
            threshold = json["initializationOptions"]?["gainsay"]?["threshold"]?.number.map { min(1, max(0, $0)) }
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
