#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How far reading may run ahead of the work: past it the reader waits, then the pipe fills, and then the client waits. So a client
/// that writes without reading costs a bounded amount of memory, and nothing that it wrote is lost.
final class ReadAhead: @unchecked Sendable {
    /// Messages that wait for their turn, and their bytes.
    static let maxMessages = 10_000
    static let maxBytes = 64 << 20

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let departure = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var messages = 0
    private var bytes = 0

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(departure, nil)
    }

    deinit {
        pthread_cond_destroy(departure)
        pthread_mutex_destroy(mutex)
        departure.deallocate()
        mutex.deallocate()
    }

    /// Counts a message that was read, and waits until there is room for it. One alone has room however long it is.
    func enter(bytes count: Int) {
        locked {
            while messages > 0 && (messages >= Self.maxMessages || bytes + count > Self.maxBytes) {
                pthread_cond_wait(departure, mutex)
            }
            messages += 1
            bytes += count
        }
    }

    /// The work takes a message.
    func leave(bytes count: Int) {
        locked {
            messages -= 1
            bytes -= count
            pthread_cond_signal(departure)
        }
    }

    private func locked(_ body: () -> Void) {
        pthread_mutex_lock(mutex)
        body()
        pthread_mutex_unlock(mutex)
    }
}
