package import JSONRPC

/// A folder that the client works in.
package struct WorkspaceFolder: Hashable, Sendable, ParamsDecodable {
    package var uri: String

    package init(uri: String) { self.uri = uri }

    package init(json: JSON) throws(InvalidParams) { self.init(uri: try json.required("uri")) }
}
