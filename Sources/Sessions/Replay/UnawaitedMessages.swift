import JSONRPC

/// The messages that came and that nothing has waited for yet, by their indices.
struct UnawaitedMessages {
    private var responses: [JSON: [Int]] = [:]
    private var others: [Int] = []

    mutating func append(_ message: JSON, at index: Int) {
        if message["method"] != nil { return others.append(index) }
        for answer in message.array ?? [message] { responses[answer["id"] ?? .null, default: []].append(index) }
    }

    /// In the order in which they came.
    func fitting(_ trigger: Trigger, in received: [ReceivedMessage]) -> [Int] {
        switch trigger {
        case .response(let id): responses[id] ?? []
        case .method: others.filter { trigger.fits(received[$0].json) }
        }
    }

    mutating func remove(_ index: Int, _ trigger: Trigger) {
        switch trigger {
        case .response(let id): responses[id]?.removeAll { $0 == index }
        case .method: others.removeAll { $0 == index }
        }
    }
}
