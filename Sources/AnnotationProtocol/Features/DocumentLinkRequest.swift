package import JSONRPC

/// The web and mail addresses in a document.
package enum DocumentLinkRequest: RequestMessage {
    package typealias Params = TextDocumentParams
    package typealias Result = [DocumentLink]

    package static let method = "textDocument/documentLink"
}

package struct DocumentLink: Hashable, Sendable, ResultEncodable {
    package var range: PositionRange
    /// A URI.
    package var target: String

    package init(range: PositionRange, target: String) {
        self.range = range
        self.target = target
    }

    package var json: JSON { ["range": range.json, "target": .string(target)] }
}
