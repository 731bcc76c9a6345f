package import JSONRPC

/// Asks the client for what it offers to be asked for later: to be told of changed settings and files.
package enum RegisterCapabilityRequest: OutgoingRequest {
    package typealias Result = JSON

    package static let method = "client/registerCapability"

    package struct Params: ResultEncodable {
        package var registrations: [Registration]

        package init(_ registrations: [Registration]) { self.registrations = registrations }

        package var json: JSON { ["registrations": registrations.json] }
    }

    /// One method. Its id is the method's name, since each is registered once.
    package struct Registration: ResultEncodable {
        package var method: String
        package var options: JSON?

        package init(_ method: String, options: JSON? = nil) {
            self.method = method
            self.options = options
        }

        package var json: JSON {
            var object = JSONObject([("id", .string(method)), ("method", .string(method))])
            object["registerOptions"] = options
            return .object(object)
        }
    }
}
