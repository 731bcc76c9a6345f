import JSONRPC
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Array where Element: Sendable {
    /// Transforms all elements on as many threads as there are processors, a single one on the caller's.
    ///
    /// - Parameter deliver: gets each with its place, in order, as soon as those before it are done, on the caller's thread.
    func transformInParallel<Output: Sendable>(
        _ transform: @escaping @Sendable (Element) -> Output, deliver: (Int, Output) -> Void
    ) {
        guard count > 1 else {
            if let first { deliver(0, transform(first)) }
            return
        }
        let next = NextPlace()
        let outputs = WorkQueue<(Int, Output)>()
        for _ in 0..<Swift.min(count, Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) {
            startThread {
                while let place = next.take(below: self.count) {
                    outputs.push((place, transform(self[place])), isUrgent: true)
                }
            }
        }
        var waiting: [Int: Output] = [:]
        var delivered = 0
        for _ in self {
            let (place, output) = outputs.pop()
            waiting[place] = output
            while let next = waiting.removeValue(forKey: delivered) {
                deliver(delivered, next)
                delivered += 1
            }
        }
    }
}

/// The first place that no thread has taken.
private final class NextPlace: Sendable {
    private let next = Atomic(0)

    func take(below count: Int) -> Int? {
        let place = next.add(1, ordering: .relaxed).oldValue
        return place < count ? place : nil
    }
}
