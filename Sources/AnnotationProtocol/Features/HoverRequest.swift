package import JSONRPC

/// What is known about a place in a document.
package enum HoverRequest: RequestMessage {
    package typealias Params = TextDocumentPositionParams
    package typealias Result = Hover?

    package static let method = "textDocument/hover"
}

package struct Hover: Hashable, Sendable, ResultEncodable {
    package enum Format: String, Sendable {
        case markdown
        case plaintext
    }

    package var format: Format
    package var text: String
    package var range: PositionRange

    package init(format: Format, text: String, range: PositionRange) {
        self.format = format
        self.text = text
        self.range = range
    }

    package var json: JSON {
        ["contents": ["kind": .string(format.rawValue), "value": .string(text)], "range": range.json]
    }
}
