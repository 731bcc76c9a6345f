package import JSONRPC

/// Does what a code action or a lens stands for, or what a plugin asks for.
package enum ExecuteCommandRequest: RequestMessage {
    package typealias Result = JSON

    package static let method = "workspace/executeCommand"

    package struct Params: ParamsDecodable {
        package var command: String
        package var arguments: [JSON]

        package init(json: JSON) throws(InvalidParams) {
            command = try json.required("command")
            arguments = try json.optional("arguments") ?? []
        }
    }
}

package struct Command: Hashable, Sendable, ResultEncodable {
    package enum Name: String, CaseIterable, Sendable {
        /// Ignores something: one argument, an `IgnoredWords`.
        case ignore = "gainsay.ignore"
        /// Shows again what was ignored: arguments as above.
        case unignore = "gainsay.unignore"
        /// Tells everything that is ignored.
        case listIgnored = "gainsay.listIgnored"
        /// Shows a place: one argument, a `Location`.
        case show = "gainsay.show"
        /// Puts a figure in other units behind one: one argument, an `Insertion`.
        case insert = "gainsay.insert"
        /// Tells diagnostics now: one argument, a `CheckedRange`.
        case check = "gainsay.check"
        /// Tells what `annotation/status` does.
        case status = "gainsay.status"
    }

    package var title: String
    package var name: Name
    package var arguments: [JSON]

    package init(title: String, _ name: Name, _ arguments: [JSON]) {
        self.title = title
        self.name = name
        self.arguments = arguments
    }

    package var json: JSON {
        ["title": .string(title), "command": .string(name.rawValue), "arguments": .array(arguments)]
    }
}

/// What the user wants to be checked.
package struct CheckedRange: Hashable, Sendable, ParamsDecodable {
    package var uri: String
    /// nil for all of the document.
    package var range: PositionRange?

    package init(json: JSON) throws(InvalidParams) {
        uri = try json.required("uri")
        range = try json.optional("range")
    }
}
