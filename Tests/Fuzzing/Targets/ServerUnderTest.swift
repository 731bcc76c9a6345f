import JSONRPC
import Logging
import Server

/// A session of the server in this process, whose answers are checked.
final class ServerUnderTest {
    /// A folder that does not exist. No URI of an input leads anywhere else, since what is fuzzed must not touch the disk.
    static let folder = "file:///gainsay-fuzz/"

    private final class Outbox {
        var messages: [JSON] = []
    }

    private(set) var hasEnded = false
    private let outbox = Outbox()
    private let session: Session
    /// Its threads stay, so there is one for all sessions.
    private static let reading = FileReading { _ in }

    init() {
        session = Session(
            cancellations: Cancellations(), reading: Self.reading,
            logger: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
        ) { [outbox] message in
            outbox.messages.append(message)
            return true
        }
    }

    /// Returns what the server said to it, its own notifications and requests included.
    @discardableResult
    func send(_ json: JSON) throws(Violation) -> [JSON] { try handle(Payload(json.confined)) }

    @discardableResult
    func send(bytes: [UInt8]) throws(Violation) -> [JSON] {
        guard let json = try? JSON(parsing: bytes) else { return try handle(Payload(decoding: bytes)) }
        return try send(json)
    }

    /// Lets the server do what waits for its client to be silent.
    @discardableResult
    func idle() throws(Violation) -> [JSON] {
        guard !hasEnded, session.hasMore else { return [] }
        hasEnded = session.goOn() != .goOn
        return try takeMessages(answers: 0)
    }

    private func handle(_ payload: Payload) throws(Violation) -> [JSON] {
        guard !hasEnded else { return [] }
        hasEnded = session.handle(payload) != .goOn
        return try takeMessages(answers: hasEnded ? nil : payload.answerCount)
    }

    /// - Parameter answers: how many of the messages are answers; nil when that is not known.
    private func takeMessages(answers expected: Int?) throws(Violation) -> [JSON] {
        let messages = outbox.messages
        outbox.messages = []
        for message in messages { try checkWriting(of: message) }
        let answers = messages.flatMap { $0.array ?? [$0] }.count { $0["method"] == nil }
        try expect(answers == expected ?? answers, "\(answers) answers for \(expected ?? 0) requests")
        return messages
    }
}

extension Payload {
    /// How many answers its requests get.
    fileprivate var answerCount: Int {
        switch self {
        case .single(let message): message.isAnswered ? 1 : 0
        case .batch(let messages): messages.count(where: \.isAnswered)
        }
    }
}

extension Message {
    fileprivate var isAnswered: Bool {
        switch self {
        case .request, .invalid: true
        case .notification, .response: false
        }
    }
}

extension JSON {
    /// The same with every URI of a file put into the folder that does not exist.
    fileprivate var confined: JSON {
        switch self {
        case .string(let text):
            guard text.lowercased().hasPrefix("file:"), !text.hasPrefix(ServerUnderTest.folder) else { return self }
            return .string(ServerUnderTest.folder + text.dropFirst(5))
        case .array(let elements): return .array(elements.map(\.confined))
        case .object(let object): return .object(JSONObject(object.members.map { ($0.key, $0.value.confined) }))
        default: return self
        }
    }
}
