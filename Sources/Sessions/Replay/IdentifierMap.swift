import JSONRPC

/// The names that a server gives to things, which are others in every replay: the ids of its requests and tokens of its progress.
struct IdentifierMap {
    /// From the name in the session to the one in the replay.
    private var replayed: [JSON: JSON] = [:]
    private var tokens: [JSON: JSON] = [:]
    private var recordedTokens: [JSON: JSON] = [:]
    /// Requests of the session that have not come yet, in order.
    private var expected: [String: ArraySlice<JSON>] = [:]

    init(_ expectation: Expectation) {
        for message in expectation.messages where message.json.isRequest {
            expected[message.json["method"]?.string ?? "", default: []].append(message.json)
        }
    }

    /// What the server said, in the terms of the session.
    mutating func recorded(_ message: JSON) -> JSON {
        guard message["method"] != nil else { return message }
        var message = message
        if let id = message["id"], let method = message["method"]?.string,
            let request = expected[method]?.popFirst(), let old = request["id"]
        {
            replayed[old] = id
            if let token = message["params"]?["token"], let old = request["params"]?["token"] {
                (tokens[old], recordedTokens[token]) = (token, old)
            }
            message = message.setting("id", to: old)
        }
        return message.replacingToken(by: recordedTokens)
    }

    /// What the client says, in the terms of the replay.
    func replayed(_ message: JSON) -> JSON {
        guard message["method"] == nil else { return message.replacingToken(by: tokens) }
        return message["id"].flatMap { replayed[$0] }.map { message.setting("id", to: $0) } ?? message
    }

    /// Whether the session has a request of the server that has not come yet; true for other messages.
    func expects(_ message: JSON) -> Bool {
        guard message["id"] != nil, let method = message["method"]?.string else { return true }
        return expected[method].map { !$0.isEmpty } ?? false
    }

    /// Whether the server has asked what a message answers.
    func hasCome(requestOf response: JSON) -> Bool { response["id"].map { replayed[$0] != nil } ?? true }
}

extension JSON {
    var isRequest: Bool { self["method"] != nil && self["id"] != nil }

    /// Whether it answers a request.
    var isResponse: Bool { self["method"] == nil && self["id"] != nil }

    func setting(_ key: String, to value: JSON?) -> JSON {
        guard case .object(var object) = self else { return self }
        object[key] = value
        return .object(object)
    }

    fileprivate func replacingToken(by tokens: [JSON: JSON]) -> JSON {
        guard let params = self["params"], let token = params["token"], let other = tokens[token] else { return self }
        return setting("params", to: params.setting("token", to: other))
    }
}
