import JSONRPC

/// What is wrong with a line of a session.
struct Misread: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
}

extension SessionHeader {
    init(json: JSON) throws(Misread) {
        guard let version = json["v"]?.integer else { throw Misread(#"the first line has no "v": it is no session"#) }
        if version != Self.version { throw Misread("version \(version) of the format is not known") }
        guard let name = json["name"]?.string else { throw Misread(#""name" is not a string"#) }
        guard let framing = json["framing"]?.string.flatMap(Framing.init) else {
            throw Misread(#""framing" is neither "headers" nor "lines""#)
        }
        self.init(name: name, framing: framing)
        switch json["root"]?.string {
        case "": break
        case Placeholders.root: hasRoot = true
        default: throw Misread(#""root" is neither "" nor "${ROOT}""#)
        }
        folder = json["folder"]?.string
        if let folder, !RecordedFile.isSafe(folder) || folder.contains("/") {
            throw Misread(#""folder" is not the name of a folder"#)
        }
        maxMessageBytes = json["maxMessageBytes"]?.integer.map { Int($0) }
        ignored = json["ignore"]?.array?.compactMap(\.string) ?? []
    }
}

extension SessionLine {
    init(json: JSON) throws(Misread) {
        if let direction = json["dir"] {
            self = .message(try RecordedMessage(json: json, direction: direction))
        } else if let trigger = json["wait"] {
            self = .wait(try Trigger(json: trigger))
        } else if json["file"] != nil {
            self = .file(try RecordedFile(json: json))
        } else if let status = json["exit"] {
            guard let status = status.integer.flatMap({ Int32(exactly: $0) }) else {
                throw Misread(#""exit" is not a number"#)
            }
            self = .exit(status)
        } else {
            throw Misread(#"none of "dir", "wait", "file" and "exit""#)
        }
    }
}

extension RecordedMessage {
    fileprivate init(json: JSON, direction: JSON) throws(Misread) {
        guard let direction = direction.string.flatMap(Direction.init) else {
            throw Misread(#""dir" is neither "c2s" nor "s2c""#)
        }
        let milliseconds = json["t"]?.number.flatMap { Int64(exactly: $0.rounded(.down)) }
        self.init(milliseconds: milliseconds, direction: direction, form: try WireForm(json: json))
    }
}

extension WireForm {
    fileprivate init(json: JSON) throws(Misread) {
        let head = json["head"]?.string
        if let message = json["msg"] {
            self = .json(message, head: head)
        } else if let text = json["text"]?.string {
            self = .text(text, head: head)
        } else if let raw = json["raw"] {
            guard let bytes = raw.string.flatMap(Base64.decode) else { throw Misread(#""raw" is not base64"#) }
            self = .raw(bytes)
        } else {
            throw Misread(#"none of "msg", "text" and "raw""#)
        }
    }
}

extension Trigger {
    fileprivate init(json: JSON) throws(Misread) {
        if let id = json["id"] {
            self = .response(id)
        } else if let method = json["method"]?.string {
            self = .method(method, uri: json["uri"]?.string, version: json["version"]?.integer)
        } else {
            throw Misread(#""wait" has neither "id" nor "method""#)
        }
    }
}

extension RecordedFile {
    fileprivate init(json: JSON) throws(Misread) {
        guard let path = json["file"]?.string, Self.isSafe(path) else {
            throw Misread(#""file" is not a path in the root folder"#)
        }
        self.path = path
        if let text = json["text"] {
            bytes = text.string.map { Array($0.utf8) }
        } else {
            guard let decoded = json["base64"]?.string.flatMap(Base64.decode) else {
                throw Misread(#"neither "text" nor "base64""#)
            }
            bytes = decoded
        }
    }

    /// Whether a path stays in the folder that it starts from.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.contains("\0") && !parts.contains { ["", ".", ".."].contains($0) }
    }
}
