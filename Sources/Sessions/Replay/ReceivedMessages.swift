import JSONRPC

/// A message that a server sent in a replay.
struct ReceivedMessage {
    /// In the terms of the session: its placeholders and ids.
    let json: JSON
    /// What is compared.
    let canonical: JSON
    let key: MessageKey
    /// Index of the last line of the session that was done before it came.
    let position: Int
}

/// All that a server has said, and what of it nothing has waited for yet.
struct ReceivedMessages {
    private(set) var all: [ReceivedMessage] = []
    /// Indices of the last ones.
    private var last: [MessageKey: Int] = [:]
    /// Indices of those that nothing has waited for, responses by their ids.
    private var responses: [JSON: [Int]] = [:]
    private var others: [Int] = []

    mutating func append(_ message: ReceivedMessage) {
        let index = all.count
        all.append(message)
        last[message.key] = index
        if message.json["method"] != nil { return others.append(index) }
        for answer in message.json.array ?? [message.json] {
            responses[answer["id"] ?? .null, default: []].append(index)
        }
    }

    /// Indices of what a wait may take, in the order in which it came.
    func fitting(_ trigger: Trigger) -> [Int] {
        switch trigger {
        case .response(let id): responses[id] ?? []
        case .method: others.filter { trigger.fits(all[$0].json) }
        }
    }

    /// A wait takes a message, and none takes it again.
    mutating func take(_ index: Int, _ trigger: Trigger) {
        switch trigger {
        case .response(let id): responses[id]?.removeAll { $0 == index }
        case .method: others.removeAll { $0 == index }
        }
    }

    /// The last of those that are compared with each other.
    func last(_ key: MessageKey) -> ReceivedMessage? { last[key].map { all[$0] } }
}
