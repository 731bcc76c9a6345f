import JSONRPC
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends this process when the process that started it, or the one that the client named in `initialize`, is gone.
package final class ParentWatch: Sendable {
    private let client = Atomic<Int32>(0)

    /// Starts to watch the parent process.
    package init() {
        let parent = getppid()
        startThread { [self] in
            while true {
                if getppid() != parent { _exit(0) }
                endIfClientIsGone()
                sleep(2)
            }
        }
    }

    /// Watches another process as well.
    package func watch(processID: Int) {
        guard let id = Int32(exactly: processID), id > 0 else { return }
        client.store(id, ordering: .relaxed)
        endIfClientIsGone()
    }

    private func endIfClientIsGone() {
        let id = client.load(ordering: .relaxed)
        if id > 0 && kill(id, 0) != 0 && errno == ESRCH { _exit(0) }
    }
}
