package import JSONRPC

extension SessionHeader {
    package var json: JSON {
        var object = JSONObject([
            ("v", .integer(Self.version)), ("name", .string(name)), ("root", .string(hasRoot ? Placeholders.root : "")),
        ])
        object["folder"] = folder.map { .string($0) }
        object["framing"] = .string(framing.rawValue)
        object["maxMessageBytes"] = maxMessageBytes.map { .integer(Int64($0)) }
        object["ignore"] = ignored.isEmpty ? nil : .array(ignored.map { .string($0) })
        return .object(object)
    }
}

extension SessionLine {
    package var json: JSON {
        switch self {
        case .message(let message): message.json
        case .wait(let trigger): ["wait": trigger.json]
        case .file(let file): file.json
        case .exit(let status): ["exit": .integer(Int64(status))]
        }
    }
}

extension RecordedMessage {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["t"] = milliseconds.map { .integer($0) }
        object["dir"] = .string(direction.rawValue)
        switch form {
        case .json(let message, let head):
            object["head"] = head.map { .string($0) }
            object["msg"] = message
        case .text(let text, let head):
            object["head"] = head.map { .string($0) }
            object["text"] = .string(text)
        case .raw(let bytes): object["raw"] = .string(Base64.encode(bytes))
        }
        return .object(object)
    }
}

extension Trigger {
    fileprivate var json: JSON {
        switch self {
        case .response(let id): return ["id": id]
        case .method(let method, let uri, let version):
            var object = JSONObject([("method", .string(method))])
            object["uri"] = uri.map { .string($0) }
            object["version"] = version.map { .integer($0) }
            return .object(object)
        }
    }
}

extension RecordedFile {
    fileprivate var json: JSON {
        guard let bytes else { return ["file": .string(path), "text": nil] }
        if let text = String(validating: bytes, as: UTF8.self) {
            return ["file": .string(path), "text": .string(text)]
        }
        return ["file": .string(path), "base64": .string(Base64.encode(bytes))]
    }
}
