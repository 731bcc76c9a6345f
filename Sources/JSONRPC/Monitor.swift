#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A value that several threads share: one at a time has it, and waits until others have changed it (Hoare, Monitors, 1974).
///
/// Of the locks of the system, which the thread sanitizer knows; it does not know `Synchronization.Mutex`, which cannot wait either.
package final class Monitor<Value>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    package init(_ value: sending Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(change, nil)
    }

    deinit {
        pthread_cond_destroy(change)
        pthread_mutex_destroy(mutex)
        change.deallocate()
        mutex.deallocate()
    }

    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }

    /// Changes the value for one of the threads that wait.
    package func notify<Result>(_ body: (inout Value) -> Result) -> Result {
        withLock { value in
            defer { pthread_cond_signal(change) }
            return body(&value)
        }
    }

    /// Waits until the value gives something.
    package func wait<Result>(for body: (inout Value) -> Result?) -> Result {
        withLock { value in
            while true {
                if let result = body(&value) { return result }
                pthread_cond_wait(change, mutex)
            }
        }
    }

    /// Waits until the value gives something; nil when it does not for some seconds.
    package func wait<Result>(seconds: Double, for body: (inout Value) -> Result?) -> Result? {
        var limit = timespec()
        clock_gettime(CLOCK_REALTIME, &limit)
        let nanoseconds = limit.tv_nsec + Int(max(seconds, 0) * 1e9)
        limit.tv_sec += nanoseconds / 1_000_000_000
        limit.tv_nsec = nanoseconds % 1_000_000_000
        return withLock { value in
            while true {
                if let result = body(&value) { return result }
                if seconds <= 0 || pthread_cond_timedwait(change, mutex, &limit) == ETIMEDOUT { return nil }
            }
        }
    }
}
