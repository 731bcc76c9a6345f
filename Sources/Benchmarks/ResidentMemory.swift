#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Memory that a process holds.
enum ResidentMemory {
    /// That of this process; nil where the system does not tell: elsewhere than on Linux.
    static var bytes: Int? { bytes(ofProcess: "self") }

    /// - Parameter process: its number, or "self".
    static func bytes(ofProcess process: String) -> Int? {
        guard let file = fopen("/proc/\(process)/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        // Pages: the whole program, those in memory, and more.
        let numbers = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self).split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) } : nil
    }

    /// The same once freed memory is given back to the system, where the C library does that.
    static var trimmedBytes: Int? {
        if let trim = dlsym(nil, "malloc_trim") {
            _ = unsafeBitCast(trim, to: (@convention(c) (Int) -> Int32).self)(0)
        }
        return bytes
    }
}
