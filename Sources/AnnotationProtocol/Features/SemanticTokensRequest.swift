package import JSONRPC

/// The coloured stretches of a document.
package enum SemanticTokensRequest: RequestMessage {
    package typealias Params = TextDocumentParams
    package typealias Result = SemanticTokens

    package static let method = "textDocument/semanticTokens/full"
}

/// Those of a part of a document, for a client that shows no more of it.
package enum SemanticTokensRangeRequest: RequestMessage {
    package typealias Result = SemanticTokens

    package static let method = "textDocument/semanticTokens/range"

    package struct Params: ParamsDecodable {
        package var uri: String
        package var range: PositionRange

        package init(json: JSON) throws(InvalidParams) {
            uri = try TextDocumentParams(json: json).uri
            range = try json.required("range")
        }
    }
}

/// What changed since the stretches that the client has.
package enum SemanticTokensDeltaRequest: RequestMessage {
    package static let method = "textDocument/semanticTokens/full/delta"

    package struct Params: ParamsDecodable {
        package var uri: String
        package var previousResultID: String

        package init(json: JSON) throws(InvalidParams) {
            uri = try TextDocumentParams(json: json).uri
            previousResultID = try json.required("previousResultId")
        }
    }

    package enum Result: ResultEncodable {
        case full(SemanticTokens)
        case delta(SemanticTokensDelta)

        package var json: JSON {
            switch self {
            case .full(let tokens): tokens.json
            case .delta(let delta): delta.json
            }
        }
    }
}
