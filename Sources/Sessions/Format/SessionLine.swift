package import JSONRPC

/// The first line of a session.
package struct SessionHeader: Hashable, Sendable {
    package static let version: Int64 = 1

    package var name: String
    /// Whether messages speak of a folder, as `${ROOT}`.
    package var hasRoot = false
    /// The name of that folder, by which stories are named.
    package var folder: String?
    package var framing: Framing
    /// The limit of the server; nil for its own.
    package var maxMessageBytes: Int?
    /// Members of messages that are not compared, at any depth.
    package var ignored: [String] = []

    package init(name: String, framing: Framing) {
        self.name = name
        self.framing = framing
    }
}

/// A line of a session behind the first.
package enum SessionLine: Hashable, Sendable {
    case message(RecordedMessage)
    case wait(Trigger)
    case file(RecordedFile)
    /// The status that the server ends with.
    case exit(Int32)
}

/// Something that one side said.
package struct RecordedMessage: Hashable, Sendable {
    package enum Direction: String, Sendable {
        case toServer = "c2s"
        case toClient = "s2c"
    }

    /// Since the start of the session; nil where nobody measured it.
    package var milliseconds: Int64?
    package var direction: Direction
    package var form: WireForm

    package init(milliseconds: Int64? = nil, direction: Direction, form: WireForm) {
        self.milliseconds = milliseconds
        self.direction = direction
        self.form = form
    }
}

/// A file that lies in the root folder from here on.
package struct RecordedFile: Hashable, Sendable {
    /// Relative to the root folder.
    package var path: String
    /// nil where the file is gone.
    package var bytes: [UInt8]?
}

/// A message from the server, for which the next one to it has to wait.
package enum Trigger: Hashable, Sendable {
    /// The response with this id.
    case response(JSON)
    /// A request or notification, and the document and version that it speaks of, where that matters.
    case method(String, uri: String? = nil, version: Int64? = nil)

    /// What a message may be waited for by; nil for what is none.
    package init?(for message: JSON) {
        if let method = message["method"]?.string {
            let params = message["params"]
            self = .method(method, uri: params?["uri"]?.string, version: params?["version"]?.integer)
        } else if let id = message["id"] ?? message.array?.first?["id"] {
            self = .response(id)
        } else {
            return nil
        }
    }

    func fits(_ message: JSON) -> Bool {
        switch self {
        case .response(let id):
            if let answers = message.array { return answers.contains { $0["id"] == id } }
            return message["method"] == nil && message["id"] == id
        case .method(let method, let uri, let version):
            guard message["method"]?.string == method else { return false }
            let params = message["params"]
            return (uri == nil || params?["uri"]?.string == uri)
                && (version == nil || params?["version"]?.integer == version)
        }
    }
}

extension Trigger: CustomStringConvertible {
    package var description: String {
        switch self {
        case .response(let id): "response \(String(decoding: id.serialized(), as: UTF8.self))"
        case .method(let method, let uri, let version):
            method + (uri.map { " of \($0)" } ?? "") + (version.map { ", version \($0)" } ?? "")
        }
    }
}
