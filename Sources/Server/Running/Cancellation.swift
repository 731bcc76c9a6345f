package import JSONRPC
import Synchronization

/// Whether the client still wants a result. Set by the reader while the worker is at it.
package final class CancelFlag: Sendable {
    private let value = Atomic(false)

    package init() {}

    package var isSet: Bool { value.load(ordering: .relaxed) }

    package func set() { value.store(true, ordering: .relaxed) }

    /// Throws once the flag is set. Long work calls it again and again.
    package func check() throws(ResponseError) {
        if isSet { throw .cancelled }
    }
}

extension ResponseError {
    static var cancelled: ResponseError { ResponseError(.requestCancelled, "cancelled by the client") }
}

/// The flags of the requests that have come and have not been answered.
package final class Cancellations: Sendable {
    private let flags = Monitor<[MessageID: CancelFlag]>([:])

    package init() {}

    package func begin(_ id: MessageID) { flags.withLock { $0[id] = CancelFlag() } }

    /// A flag that nobody sets, for an id that has none.
    package func flag(_ id: MessageID) -> CancelFlag { flags.withLock { $0[id] } ?? CancelFlag() }

    package func cancel(_ id: MessageID) { flags.withLock { $0[id] }?.set() }

    package func end(_ id: MessageID) { flags.withLock { $0[id] = nil } }
}
