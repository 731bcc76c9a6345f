package import JSONRPC

/// Files came, changed or went on the disk.
package enum DidChangeWatchedFilesNotification: NotificationMessage {
    package static let method = "workspace/didChangeWatchedFiles"

    package struct Params: ParamsDecodable {
        package var changes: [Change]

        package init(json: JSON) throws(InvalidParams) { changes = try json.required("changes") }
    }

    package struct Change: Hashable, Sendable, ParamsDecodable {
        package var uri: String
        package var isDeleted: Bool

        package init(json: JSON) throws(InvalidParams) {
            let type: Int = try json.required("type")
            uri = try json.required("uri")
            isDeleted = type == 3
        }
    }

    /// Asks for the news of some files.
    ///
    /// - Parameter globs: in the syntax of LSP.
    package static func registration(globs: [String]) -> RegisterCapabilityRequest.Registration {
        .init(method, options: ["watchers": .array(globs.map { ["globPattern": .string($0)] })])
    }
}
