import JSONRPC

/// Messages that a client might send, chosen by the bytes of an input, and now and then with a member that nobody expects.
struct MessageMaker {
    private var source: ByteSource
    private var lastID: Int64 = 0
    /// What the server asked and has no answer to.
    private var asked: [JSON] = []
    /// What the server offered to do: commands, actions and results of tokens and diagnostics.
    private var offered: [JSON] = []

    init(_ bytes: [UInt8]) { source = ByteSource(bytes) }

    mutating func initialize() -> JSON {
        var params = JSONObject([("processId", nil), ("capabilities", capabilities())])
        if source.isOne(of: 3) { params["rootUri"] = .string(ServerUnderTest.folder) }
        if source.isOne(of: 2) { params["initializationOptions"] = ["gainsay": settings()] }
        return request("initialize", .object(params))
    }

    /// nil when the bytes are used up.
    mutating func next() -> JSON? {
        guard !source.isEmpty else { return nil }
        if !asked.isEmpty, source.isOne(of: 2) { return answer(to: asked.removeFirst()) }
        let method = source.choose(Self.methods)
        if source.isOne(of: 16) { return request(method, oddity()) }
        let params = params()
        // Every method is sent as a notification by some client.
        let isRequest = !Self.notifications.contains(method)
        return isRequest != source.isOne(of: 16) ? request(method, params) : notification(method, params)
    }

    mutating func take(_ message: JSON) {
        if let id = message["id"], message["method"] != nil { asked.append(id) }
        if let actions = message["result"]?.array { offered = actions }
        if let token = message["result"]?["resultId"] { offered = [token] }
    }

    private mutating func request(_ method: String, _ params: JSON) -> JSON {
        lastID += 1
        return ["jsonrpc": "2.0", "id": .integer(lastID), "method": .string(method), "params": params]
    }

    private func notification(_ method: String, _ params: JSON) -> JSON {
        ["jsonrpc": "2.0", "method": .string(method), "params": params]
    }

    private mutating func answer(to id: JSON) -> JSON {
        ["jsonrpc": "2.0", "id": id, "result": source.isOne(of: 2) ? [settings()] : oddity()]
    }

    /// Params for every method: readers pass over members that are none of theirs.
    private mutating func params() -> JSON {
        let offer: JSON? = offered.isEmpty ? nil : source.choose(offered)
        var params = JSONObject(offer?.object?.members.map { ($0.key, $0.value) } ?? [])
        for (key, value) in [
            ("textDocument", document()), ("position", position()), ("range", range()),
            ("contentChanges", changes()), ("context", ["diagnostics": [], "includeDeclaration": true]),
            ("previousResultId", offer ?? "1"), ("query", "s"), ("title", "t"), ("settings", ["gainsay": settings()]),
            ("layers", source.choose(["default", "all"])), ("value", source.choose(["off", "messages", "verbose"])),
        ] as [(String, JSON)] {
            params[key] = value
        }
        addFolders(to: &params)
        addCommand(to: &params)
        if source.isOne(of: 8) { params[source.choose(params.members.map(\.key))] = oddity() }
        return .object(params)
    }

    private mutating func addFolders(to params: inout JSONObject) {
        let folder: JSON = ["uri": .string(ServerUnderTest.folder), "name": "f"]
        params["event"] =
            source.isOne(of: 2) ? ["added": [folder], "removed": []] : ["added": [], "removed": [folder]]
        params["changes"] = [["uri": uri(), "type": .integer(Int64(source.byte() % 4))]]
        params["articles"] = [
            ["id": "a", "text": .string(text()), "story": 1], ["id": "b", "text": .string(text()), "story": 1],
        ]
        params["format"] = source.choose(["html", "sarif", "webannotation", "brat", "text", "jsonl"])
        params["storyScope"] = source.choose(["none", "field", "folder", "all", "auto"])
        params["scope"] = source.choose(["document", "story"])
    }

    private mutating func addCommand(to params: inout JSONObject) {
        guard params["command"] == nil else {
            if let command = params["command"]?["command"] {
                params["arguments"] = params["command"]?["arguments"]
                params["command"] = command
            }
            return
        }
        let names = ["ignore", "unignore", "listIgnored", "show", "insert", "check", "status"]
        params["command"] = .string("gainsay." + source.choose(names))
        let entry: JSON = ["code": "denial", "scope": source.choose(["here", "file", "story"]), "quote": "12 people"]
        params["arguments"] = [
            [
                "uri": uri(), "range": range(), "folder": .string(ServerUnderTest.folder), "entry": entry,
                "version": .integer(Int64(source.byte())), "position": position(), "text": "t",
            ]
        ]
    }

    /// Of capabilities, each is offered or not.
    mutating func capabilities() -> JSON {
        var capabilities = JSON.object(JSONObject())
        for (path, value) in Self.offers where source.isOne(of: 2) { capabilities.set(path[...], value) }
        return capabilities
    }

    mutating func settings() -> JSON {
        var settings = JSONObject()
        for _ in 0..<(source.byte() % 4) {
            let (key, values) = source.choose(Self.settingValues)
            settings[key] = source.isOne(of: 16) ? oddity() : source.choose(values)
        }
        return .object(settings)
    }

    private mutating func document() -> JSON {
        [
            "uri": uri(), "version": .integer(Int64(source.byte())), "text": .string(text()),
            "languageId": source.choose(["plaintext", "markdown", "html"]),
        ]
    }

    private mutating func uri() -> JSON {
        .string(source.isOne(of: 8) ? "untitled:1" : ServerUnderTest.folder + source.choose(Self.files))
    }

    private mutating func changes() -> JSON {
        .array(
            (0..<(source.byte() % 3)).map { _ in
                source.isOne(of: 4) ? ["text": .string(text())] : ["range": range(), "text": .string(text())]
            })
    }

    private mutating func range() -> JSON { ["start": position(), "end": position()] }

    private mutating func position() -> JSON {
        ["line": number(below: 4), "character": number(below: 64)]
    }

    private mutating func number(below limit: Int) -> JSON {
        let byte = source.byte()
        return byte < 250
            ? .integer(Int64(byte % limit)) : source.choose([.integer(Int64.max), .integer(-1), 2.5, nil])
    }

    private mutating func text() -> String {
        (0..<(source.byte() % 16)).map { _ in source.choose(prose) }.joined()
    }

    private mutating func oddity() -> JSON {
        source.choose([
            nil, true, 0, -1, 1e300, .integer(Int64.min), "", "\u{0}", [], [:], [[nil]], ["uri": 1],
            .string(String(repeating: "é", count: 300)), .array([JSON](repeating: nil, count: 9)),
        ])
    }
}
