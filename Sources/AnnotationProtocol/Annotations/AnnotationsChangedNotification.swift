package import JSONRPC

/// Tells a client that wants to know which open documents have other annotations, or another part in their story.
package enum AnnotationsChangedNotification: OutgoingNotification {
    package static let method = "annotation/didChange"

    package struct Params: ResultEncodable {
        package var documents: [Document]

        package init(documents: [Document]) { self.documents = documents }

        package var json: JSON { ["documents": documents.json] }
    }

    package struct Document: ResultEncodable {
        package var uri: String
        /// nil for one that was closed.
        package var version: Int?

        package init(uri: String, version: Int?) {
            self.uri = uri
            self.version = version
        }

        package var json: JSON { ["uri": .string(uri), "version": version.map { .integer(Int64($0)) } ?? .null] }
    }
}
