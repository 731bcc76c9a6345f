import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the reader hands to the worker.
enum Input: Sendable {
    case payload(Payload)
    /// A message over the limit was passed over.
    case tooLong
    /// The stream can't be read any further.
    case unreadable(String)
    case end
}

/// Input in the order of its arrival, from one thread to another.
final class InputQueue: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var waiting: [Input] = []
    /// Taken from in reverse order, so that taking costs constant time.
    private var reversed: [Input] = []

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

    func push(_ input: Input) {
        pthread_mutex_lock(mutex)
        waiting.append(input)
        pthread_cond_signal(arrival)
        pthread_mutex_unlock(mutex)
    }

    /// Waits for the next input.
    func pop() -> Input {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while reversed.isEmpty {
            while waiting.isEmpty { pthread_cond_wait(arrival, mutex) }
            reversed = waiting.reversed()
            waiting = []
        }
        return reversed.removeLast()
    }

    var isEmpty: Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return waiting.isEmpty && reversed.isEmpty
    }
}
