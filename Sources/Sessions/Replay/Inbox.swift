import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads what a server says on a thread of its own, so that a server never waits for its reader.
final class Inbox: @unchecked Sendable {
    struct Item {
        /// nil at the end.
        let body: [UInt8]?
        /// When it came, by `now()`.
        let seconds: Double
    }

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var items: [Item] = []
    private var taken = 0

    /// - Parameter output: where the server writes; closed at its end.
    init(output: Int32, framing: Framing) {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(arrival, nil)
        startThread { [self] in
            var reader = FrameReader(ByteInput(fileDescriptor: output), framing: framing)
            while case .message(let body) = reader.next() { push(Item(body: body, seconds: now())) }
            close(output)
            push(Item(body: nil, seconds: now()))
        }
    }

    deinit {
        pthread_cond_destroy(arrival)
        pthread_mutex_destroy(mutex)
        arrival.deallocate()
        mutex.deallocate()
    }

    /// The next item; nil when none comes for some seconds. After the end nothing comes.
    func next(within seconds: Double) -> Item? {
        var limit = timespec()
        clock_gettime(CLOCK_REALTIME, &limit)
        let nanoseconds = limit.tv_nsec + Int(max(seconds, 0) * 1e9)
        limit.tv_sec += nanoseconds / 1_000_000_000
        limit.tv_nsec = nanoseconds % 1_000_000_000
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while taken == items.count {
            if pthread_cond_timedwait(arrival, mutex, &limit) == ETIMEDOUT { return nil }
        }
        defer { taken += 1 }
        return items[taken]
    }

    private func push(_ item: Item) {
        pthread_mutex_lock(mutex)
        if taken == items.count { (items, taken) = ([], 0) }
        items.append(item)
        pthread_cond_signal(arrival)
        pthread_mutex_unlock(mutex)
    }
}

/// Seconds from some moment on, by a clock that nobody sets.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
