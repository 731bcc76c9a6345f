import JSONRPC

/// How far reading may run ahead of the work: past it the reader waits, then the pipe fills, and then the client waits. So a client
/// that writes without reading costs a bounded amount of memory, and nothing that it wrote is lost.
final class ReadAhead: Sendable {
    /// Messages that wait for their turn, and their bytes.
    static let maxMessages = 10_000
    static let maxBytes = 64 << 20

    private let waiting = Monitor((messages: 0, bytes: 0))

    /// Counts a message that was read, and waits until there is room for it. One alone has room however long it is.
    func enter(bytes count: Int) {
        waiting.wait { waiting -> Void? in
            let isFull = waiting.messages >= Self.maxMessages || waiting.bytes + count > Self.maxBytes
            guard waiting.messages == 0 || !isFull else { return nil }
            waiting.messages += 1
            waiting.bytes += count
            return ()
        }
    }

    /// The work takes a message.
    func leave(bytes count: Int) {
        waiting.notify { waiting in
            waiting.messages -= 1
            waiting.bytes -= count
        }
    }
}
