package import JSONRPC

/// Asks the client for the section `gainsay` of its settings.
package enum ConfigurationRequest: OutgoingRequest {
    package static let method = "workspace/configuration"

    package struct Params: ResultEncodable {
        package init() {}

        package var json: JSON { ["items": [["section": "gainsay"]]] }
    }

    package struct Result: ParamsDecodable {
        /// Null when the client has no such section.
        package var section: JSON

        package init(json: JSON) throws(InvalidParams) {
            guard let sections = json.array else { throw InvalidParams("an array is expected") }
            section = sections.first ?? .null
        }
    }
}
