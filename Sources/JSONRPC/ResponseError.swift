/// Why a request has no result.
package struct ResponseError: Error, Hashable, Sendable {
    /// Codes of JSON-RPC 2.0 and of LSP 3.17.
    package enum Code: Int64, Sendable {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case serverNotInitialized = -32002
        case requestCancelled = -32800
        /// The document changed since the client asked.
        case contentModified = -32801
        /// Everything about the request is right, and yet it can't be done.
        case requestFailed = -32803
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var json: JSON { ["code": .integer(code.rawValue), "message": .string(message)] }
}
