package import JSONRPC

/// What an editor shows inside the lines of a part of a document, without being text of it: figures in other units.
package enum InlayHintRequest: RequestMessage {
    package typealias Result = [InlayHint]

    package static let method = "textDocument/inlayHint"

    package struct Params: ParamsDecodable {
        package var uri: String
        package var range: PositionRange

        package init(json: JSON) throws(InvalidParams) {
            uri = try TextDocumentParams(json: json).uri
            range = try json.required("range")
        }
    }
}

package struct InlayHint: Hashable, Sendable, ResultEncodable {
    package var position: Position
    package var label: String

    package init(position: Position, label: String) {
        self.position = position
        self.label = label
    }

    package var json: JSON { ["position": position.json, "label": .string(label), "paddingLeft": true] }
}
