#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Hands elements from some threads to others: urgent ones before all others, each kind in the order of its arrival.
final class WorkQueue<Element: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var urgent = Line<Element>()
    private var ordinary = Line<Element>()

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(arrival, nil)
    }

    deinit {
        pthread_cond_destroy(arrival)
        pthread_mutex_destroy(mutex)
        arrival.deallocate()
        mutex.deallocate()
    }

    func push(_ element: Element, isUrgent: Bool) {
        locked {
            if isUrgent { urgent.append(element) } else { ordinary.append(element) }
            pthread_cond_signal(arrival)
        }
    }

    /// Waits for the next element.
    func pop() -> Element {
        locked {
            while true {
                if let next = urgent.popFirst() ?? ordinary.popFirst() { return next }
                pthread_cond_wait(arrival, mutex)
            }
        }
    }

    /// The next element; nil when none comes for a while.
    func pop(within milliseconds: Int) -> Element? {
        var limit = timespec()
        clock_gettime(CLOCK_REALTIME, &limit)
        let nanoseconds = limit.tv_nsec + (milliseconds % 1000) * 1_000_000
        limit.tv_sec += milliseconds / 1000 + nanoseconds / 1_000_000_000
        limit.tv_nsec = nanoseconds % 1_000_000_000
        return locked {
            while true {
                if let next = urgent.popFirst() ?? ordinary.popFirst() { return next }
                if milliseconds == 0 || pthread_cond_timedwait(arrival, mutex, &limit) == ETIMEDOUT { return nil }
            }
        }
    }

    var hasUrgent: Bool { locked { !urgent.isEmpty } }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}

/// First in, first out, each in constant time.
private struct Line<Element> {
    private var waiting: [Element] = []
    private var reversed: [Element] = []

    var isEmpty: Bool { waiting.isEmpty && reversed.isEmpty }

    mutating func append(_ element: Element) { waiting.append(element) }

    mutating func popFirst() -> Element? {
        if reversed.isEmpty {
            reversed = waiting.reversed()
            waiting = []
        }
        return reversed.popLast()
    }
}
