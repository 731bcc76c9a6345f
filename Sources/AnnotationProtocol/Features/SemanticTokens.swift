package import JSONRPC

/// The coloured stretches of a document, none across a line break.
package struct SemanticTokens: Hashable, Sendable, ResultEncodable {
    /// In the order of the legend.
    package enum TokenType: Int, CaseIterable, Sendable {
        case claim
        case denial
        case quote
        case numberConflict

        /// One of the types of LSP, which are those of programs. Kate gives no colour to variables, keywords, strings and numbers.
        fileprivate var standardName: String {
            switch self {
            case .claim: "type"
            case .denial: "function"
            case .quote: "macro"
            case .numberConflict: "enumMember"
            }
        }
    }

    package static func legend(_ types: Configuration.TokenTypes) -> JSON {
        let names = TokenType.allCases.map { types == .own ? "\($0)" : $0.standardName }
        return ["tokenTypes": .array(names.map { .string($0) }), "tokenModifiers": []]
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

    /// What a later request may name them by; nil where only a range was asked for.
    package var resultID: String?
    /// Five integers a token, the place counted from the token before (LSP 3.17, "Semantic Tokens").
    package var data: [UInt32]

    package init(resultID: String? = nil, data: [UInt32]) {
        self.resultID = resultID
        self.data = data
    }

    /// - Parameter tokens: sorted by start.
    package init(resultID: String? = nil, tokens: [Token]) {
        self.resultID = resultID
        data = []
        data.reserveCapacity(tokens.count * 5)
        var previous = Position(line: 0, character: 0)
        for token in tokens {
            let lines = token.start.line - previous.line
            let characters = token.start.character - (lines == 0 ? previous.character : 0)
            data += [lines, characters, token.length, token.type.rawValue, 0].map { UInt32(clamping: $0) }
            previous = token.start
        }
    }

    package var json: JSON {
        var object = JSONObject()
        object["resultId"] = resultID.map { .string($0) }
        object["data"] = data.tokenJSON
        return .object(object)
    }
}

/// What makes the coloured stretches of a document out of those before: at most one stretch of integers is replaced.
package struct SemanticTokensDelta: Hashable, Sendable, ResultEncodable {
    package var resultID: String
    /// First integer that is replaced.
    package var start: Int
    /// How many are replaced.
    package var deleteCount: Int
    package var data: [UInt32]

    package init(resultID: String, from old: [UInt32], to new: [UInt32]) {
        self.resultID = resultID
        let shared = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - shared
        let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        start = shared
        deleteCount = old.count - shared - tail
        data = Array(new[shared..<(new.count - tail)])
    }

    package var json: JSON {
        let edit: JSON = [
            "start": .integer(Int64(start)), "deleteCount": .integer(Int64(deleteCount)), "data": data.tokenJSON,
        ]
        let isEmpty = deleteCount == 0 && data.isEmpty
        return ["resultId": .string(resultID), "edits": .array(isEmpty ? [] : [edit])]
    }
}

extension [UInt32] {
    fileprivate var tokenJSON: JSON { .array(map { .integer(Int64($0)) }) }
}
