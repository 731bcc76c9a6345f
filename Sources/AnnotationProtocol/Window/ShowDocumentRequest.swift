package import JSONRPC

/// Asks the client to show a place of a document.
package enum ShowDocumentRequest: OutgoingRequest {
    package typealias Result = JSON

    package static let method = "window/showDocument"

    package struct Params: ResultEncodable {
        package var location: Location

        package init(_ location: Location) { self.location = location }

        package var json: JSON {
            ["uri": .string(location.uri), "takeFocus": true, "selection": location.range.json]
        }
    }
}
