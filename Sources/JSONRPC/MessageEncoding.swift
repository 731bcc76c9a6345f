extension Message.Request {
    package var json: JSON {
        var object = JSONObject([("jsonrpc", "2.0"), ("id", id.json), ("method", .string(method))])
        object["params"] = params
        return .object(object)
    }
}

extension Message.Notification {
    package var json: JSON {
        var object = JSONObject([("jsonrpc", "2.0"), ("method", .string(method))])
        object["params"] = params
        return .object(object)
    }
}

extension Message {
    /// The response to a request.
    package static func answer(to id: MessageID, _ result: Result<JSON, ResponseError>) -> JSON {
        switch result {
        case .success(let value): ["jsonrpc": "2.0", "id": id.json, "result": value]
        case .failure(let error): ["jsonrpc": "2.0", "id": id.json, "error": error.json]
        }
    }
}
