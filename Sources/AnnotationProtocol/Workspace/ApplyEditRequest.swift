package import JSONRPC

/// Asks the client to change documents.
package enum ApplyEditRequest: OutgoingRequest {
    package typealias Result = JSON

    package static let method = "workspace/applyEdit"

    package struct Params: ResultEncodable {
        package var label: String
        package var edit: WorkspaceEdit

        package init(label: String, edit: WorkspaceEdit) {
            self.label = label
            self.edit = edit
        }

        package var json: JSON { ["label": .string(label), "edit": edit.json] }
    }
}
