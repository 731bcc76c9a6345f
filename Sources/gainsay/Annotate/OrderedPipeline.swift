import Dispatch
import JSONRPC

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Transforms inputs on as many threads as there are cores and delivers the outputs in the order of the inputs, each as
/// soon as those before it are done. At most `capacity` inputs are held.
final class OrderedPipeline<Input: Sendable, Output: Sendable>: Sendable {
    private struct Progress {
        var submitted = 0
        var delivered = 0
        var waiting: [Int: Output] = [:]
    }

    private let transform: @Sendable (Input) -> Output
    private let deliver: @Sendable (Output) -> Void
    private let progress = Monitor(Progress())
    private let room: DispatchSemaphore
    private let workers: DispatchSemaphore
    private let queue = DispatchQueue(label: "annotate", attributes: .concurrent)
    private let group = DispatchGroup()

    /// `deliver` is called from several threads, but never from two at once.
    init(transform: @escaping @Sendable (Input) -> Output, deliver: @escaping @Sendable (Output) -> Void) {
        let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        self.transform = transform
        self.deliver = deliver
        room = DispatchSemaphore(value: 16 * cores)
        workers = DispatchSemaphore(value: cores)
    }

    /// Waits until there is room. Called from one thread.
    func submit(_ input: Input) {
        room.wait()
        workers.wait()
        let place = progress.withLock { progress in
            defer { progress.submitted += 1 }
            return progress.submitted
        }
        queue.async(group: group) {
            let output = self.transform(input)
            self.workers.signal()
            self.finish(output, place: place)
        }
    }

    /// Waits until every output is delivered.
    func wait() { group.wait() }

    private func finish(_ output: Output, place: Int) {
        progress.withLock { progress in
            progress.waiting[place] = output
            while let next = progress.waiting.removeValue(forKey: progress.delivered) {
                progress.delivered += 1
                deliver(next)
                room.signal()
            }
        }
    }
}
