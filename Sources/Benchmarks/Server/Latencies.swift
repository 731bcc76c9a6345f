#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How long something took, again and again.
struct Latencies {
    private var seconds: [Double] = []

    /// Time that passes, whoever has the processor.
    mutating func measure(_ body: () throws -> Void) rethrows {
        let start = Self.now
        try body()
        seconds.append(Self.now - start)
    }

    /// The sum of all.
    var total: Double { seconds.reduce(0, +) }
    var count: Int { seconds.count }

    var median: String { text(percent: 50) }
    var slow: String { text(percent: 99) }

    private func text(percent: Int) -> String {
        guard !seconds.isEmpty else { return "-" }
        return Self.text(seconds.sorted()[min(seconds.count - 1, seconds.count * percent / 100)])
    }

    static func text(_ value: Double) -> String {
        let hundredths = Int((value * 1e5).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) ms"
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
