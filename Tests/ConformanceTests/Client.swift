import JSONRPC
import TestSupport

/// One run of the program, and everything that it says.
final class Client {
    /// A message from the program with the method of the request that it answers.
    struct Record: Sendable {
        let method: String?
        let message: JSON

        var json: JSON { ["method": method.map { .string($0) } ?? nil, "message": message] }
    }

    private let session: ProgramSession
    private var methods: [JSON: String] = [:]
    private var fences: Int64 = 0
    private(set) var records: [Record] = []

    init() throws { session = try ProgramSession() }

    func send(_ writes: [[UInt8]]) {
        for bytes in writes { session.send(bytes: bytes) }
        var rest = Array(writes.joined())[...]
        let input = ByteInput { buffer in
            let part = rest.prefix(buffer.count)
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var frames = FrameReader(input, framing: .headers)
        while case .message(let body) = frames.next() {
            if let message = try? JSON(parsing: body) { remember(message) }
        }
    }

    func send(_ method: String, _ params: JSON, id: JSON? = nil) {
        let message: JSON =
            id.map { ["jsonrpc": "2.0", "id": $0, "method": .string(method), "params": params] }
            ?? ["jsonrpc": "2.0", "method": .string(method), "params": params]
        send([frame(message.serialized())])
    }

    /// Sends a request and returns its result; nil for an error.
    func request(_ method: String, _ params: JSON) throws -> JSON? {
        fences += 1
        let id: JSON = .string("request \(fences)")
        send(method, params, id: id)
        return try messages(upTo: id).last?["result"]
    }

    /// What the program says to all that was sent, without notifications: it answers in order, so that the answer to a last
    /// request shows that nothing else comes.
    func answers() throws -> [JSON] {
        fences += 1
        let id: JSON = .string("fence \(fences)")
        send("fence", [:], id: id)
        return try messages(upTo: id).dropLast().filter { $0["method"] == nil }
    }

    /// Closes the input and waits for the end; returns what the program still says, without notifications, and its status.
    func end() -> (answers: [JSON], status: Int32) {
        session.closeInput()
        var answers: [JSON] = []
        while let message = try? session.receive() {
            take(message)
            if message["method"] == nil { answers.append(message) }
        }
        return (answers, session.exitStatus())
    }

    private func messages(upTo id: JSON) throws -> [JSON] {
        var messages: [JSON] = []
        repeat {
            let message = try session.receive()
            take(message)
            messages.append(message)
        } while messages.last?["id"] != id || messages.last?["method"] != nil
        return messages
    }

    /// Records a message, and answers one that asks something.
    private func take(_ message: JSON) {
        for part in message.array ?? [message] {
            records.append(Record(method: part["method"]?.string ?? part["id"].flatMap { methods[$0] }, message: part))
            guard let id = part["id"], let method = part["method"]?.string else { continue }
            let items = part["params"]?["items"]?.array ?? []
            let result: JSON = method == "workspace/configuration" ? .array(items.map { _ in nil }) : nil
            send([frame((["jsonrpc": "2.0", "id": id, "result": result] as JSON).serialized())])
        }
    }

    private func remember(_ message: JSON) {
        for part in message.array ?? [message] {
            if let id = part["id"], let method = part["method"]?.string { methods[id] = method }
        }
    }
}
