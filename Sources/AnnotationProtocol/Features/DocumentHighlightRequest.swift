package import JSONRPC

/// What belongs together with a place, in the same document.
package enum DocumentHighlightRequest: RequestMessage {
    package typealias Params = TextDocumentPositionParams
    package typealias Result = [DocumentHighlight]?

    package static let method = "textDocument/documentHighlight"
}

package struct DocumentHighlight: Hashable, Sendable, ResultEncodable {
    /// Of the kinds of LSP, which are those of variables, the ones that come nearest; editors colour them differently.
    package enum Kind: Int64, Sendable {
        /// Cues, and figures that disagree.
        case text = 1
        /// What is said.
        case read
        /// Who says it.
        case write
    }

    package var range: PositionRange
    package var kind: Kind

    package init(range: PositionRange, kind: Kind) {
        self.range = range
        self.kind = kind
    }

    package var json: JSON { ["range": range.json, "kind": .integer(kind.rawValue)] }
}
