import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads what a server says on a thread of its own, so that a server never waits for its reader.
final class Inbox: Sendable {
    struct Item {
        /// nil at the end.
        let body: [UInt8]?
        /// When it came, by `now()`.
        let seconds: Double
    }

    private struct Items {
        var waiting: [Item] = []
        var taken = 0
    }

    private let items = Monitor(Items())

    /// - Parameter output: where the server writes; closed at its end.
    init(output: Int32, framing: Framing) {
        startThread { [self] in
            var reader = FrameReader(ByteInput(fileDescriptor: output), framing: framing)
            while case .message(let body) = reader.next() { push(Item(body: body, seconds: now())) }
            close(output)
            push(Item(body: nil, seconds: now()))
        }
    }

    /// The next item; nil when none comes for some seconds. After the end nothing comes.
    func next(within seconds: Double) -> Item? {
        items.wait(seconds: seconds) { items in
            guard items.taken < items.waiting.count else { return nil }
            defer { items.taken += 1 }
            return items.waiting[items.taken]
        }
    }

    private func push(_ item: Item) {
        items.notify { items in
            if items.taken == items.waiting.count { items = Items() }
            items.waiting.append(item)
        }
    }
}

/// Seconds from some moment on, by a clock that nobody sets.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
