package import JSONRPC

/// The coloured stretches of a document.
package enum SemanticTokensRequest: RequestMessage {
    package typealias Params = TextDocumentParams

    package static let method = "textDocument/semanticTokens/full"

    /// In the order of the legend.
    package enum TokenType: Int, CaseIterable, Sendable {
        case claim
        case denial
        case quote
        case numberConflict
    }

    package static var legend: JSON {
        let names = TokenType.allCases.map { JSON.string("\($0)") }
        return ["tokenTypes": .array(names), "tokenModifiers": []]
    }

    /// A stretch of one line.
    package struct Token: Hashable, Sendable {
        package var start: Position
        /// In units of the position encoding.
        package var length: Int
        package var type: TokenType

        package init(start: Position, length: Int, type: TokenType) {
            self.start = start
            self.length = length
            self.type = type
        }
    }

    package struct Result: ResultEncodable {
        /// Sorted by start.
        package var tokens: [Token]

        package init(tokens: [Token]) { self.tokens = tokens }

        /// Five integers a token, the place counted from the token before (LSP 3.17, "Semantic Tokens").
        package var json: JSON {
            var data: [JSON] = []
            data.reserveCapacity(tokens.count * 5)
            var previous = Position(line: 0, character: 0)
            for token in tokens {
                let lines = token.start.line - previous.line
                let characters = token.start.character - (lines == 0 ? previous.character : 0)
                data += [lines, characters, token.length, token.type.rawValue, 0].map { .integer(Int64($0)) }
                previous = token.start
            }
            return ["data": .array(data)]
        }
    }
}
