import AnnotationProtocol
import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Session {
    /// Does something, and tells the client how long it took, if the client wants to hear such things.
    func traced<Result>(_ method: String, _ params: JSON?, _ body: () -> Result) -> Result {
        guard trace != .off else { return body() }
        let start = secondsOfClock()
        let result = body()
        let tenths = Int(((secondsOfClock() - start) * 10_000).rounded())
        connection.notify(
            LogTraceNotification.self,
            .init(
                message: "\(method) took \(tenths / 10).\(tenths % 10) ms",
                verbose: trace == .verbose ? params.map { String(decoding: $0.serialized(), as: UTF8.self) } : nil))
        return result
    }
}

/// Of a clock that never goes back.
private func secondsOfClock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
