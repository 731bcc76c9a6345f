extension Payload {
    /// Decodes the bytes of one frame. Whatever they are, the result says how to answer.
    package init(decoding bytes: [UInt8]) {
        if MessageLimits.areExceeded(by: bytes) {
            let limit = MessageLimits.maxValues
            self = .single(.invalid(.null, ResponseError(.invalidRequest, "a message of more than \(limit) values")))
            return
        }
        do throws(JSONParseError) {
            self.init(try Self.parse(bytes))
        } catch {
            self = .single(.invalid(.null, ResponseError(.parseError, "not a JSON text: \(error)")))
        }
    }

    private static func parse(_ bytes: [UInt8]) throws(JSONParseError) -> JSON {
        do throws(JSONParseError) {
            return try JSON(parsing: bytes)
        } catch {
            guard error.reason == .loneSurrogate else { throw error }
            return try JSON(parsing: replacingLoneSurrogates(in: bytes))
        }
    }

    package init(_ json: JSON) {
        switch json {
        case .array([]): self = .single(.invalid(.null, ResponseError(.invalidRequest, "an empty batch")))
        case .array(let elements) where elements.count > MessageLimits.maxBatch:
            let limit = MessageLimits.maxBatch
            self = .single(.invalid(.null, ResponseError(.invalidRequest, "a batch of more than \(limit) messages")))
        case .array(let elements): self = .batch(elements.map { Message($0) })
        default: self = .single(Message(json))
        }
    }
}

extension Message {
    /// Tells request, notification and response apart by the rules of JSON-RPC 2.0. Null `params` count as absent, since
    /// some clients send them.
    package init(_ json: JSON) {
        guard case .object(let object) = json else {
            self = .invalid(.null, ResponseError(.invalidRequest, "a message is a JSON object"))
            return
        }
        do throws(ResponseError) {
            try self.init(object)
        } catch {
            self = .invalid(object["id"].flatMap { MessageID($0) } ?? .null, error)
        }
    }

    private init(_ object: JSONObject) throws(ResponseError) {
        guard object["jsonrpc"]?.string == "2.0" else {
            throw ResponseError(.invalidRequest, #""jsonrpc" must be "2.0""#)
        }
        let id = try Self.id(of: object)
        guard let method = object["method"] else {
            self = try Self.response(object, id)
            return
        }
        guard let name = method.string else { throw ResponseError(.invalidRequest, #""method" must be a string"#) }
        let params = try Self.params(of: object)
        if let id {
            self = .request(Request(id: id, method: name, params: params))
        } else {
            self = .notification(Notification(method: name, params: params))
        }
    }

    private static func id(of object: JSONObject) throws(ResponseError) -> MessageID? {
        guard let json = object["id"] else { return nil }
        guard let id = MessageID(json) else {
            throw ResponseError(.invalidRequest, #""id" must be a string or a number"#)
        }
        return id
    }

    private static func params(of object: JSONObject) throws(ResponseError) -> JSON? {
        switch object["params"] {
        case nil, .null?: return nil
        case .object?, .array?: return object["params"]
        default: throw ResponseError(.invalidRequest, #""params" must be an object or an array"#)
        }
    }

    private static func response(_ object: JSONObject, _ id: MessageID?) throws(ResponseError) -> Message {
        guard let id else { throw ResponseError(.invalidRequest, #"neither "method" nor "id""#) }
        if let error = object["error"] {
            return .response(Response(id: id, result: .failure(ResponseFailure(json: error))))
        }
        guard let result = object["result"] else {
            throw ResponseError(.invalidRequest, #"neither "method" nor "result" nor "error""#)
        }
        return .response(Response(id: id, result: .success(result)))
    }
}
