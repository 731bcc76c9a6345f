package import JSONRPC

/// What an editor shows above lines of a document: counts.
package enum CodeLensRequest: RequestMessage {
    package typealias Params = TextDocumentParams
    package typealias Result = [CodeLens]

    package static let method = "textDocument/codeLens"
}

package struct CodeLens: Hashable, Sendable, ResultEncodable {
    package var range: PositionRange
    package var command: Command

    package init(range: PositionRange, command: Command) {
        self.range = range
        self.command = command
    }

    package var json: JSON { ["range": range.json, "command": command.json] }
}
