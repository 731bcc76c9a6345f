import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that was started with pipes to its standard input and output. It and what it has started end with this object.
final class ChildProcess {
    private let process: PipedProcess

    init(_ command: [String]) throws { process = try PipedProcess(command, errors: "/dev/null") }

    deinit {
        close(input)
        close(output)
        process.kill()
        waitpid(process.id, nil, 0)
    }

    var input: Int32 { process.input }
    var output: Int32 { process.output }

    /// Bytes of memory that the process holds; nil where the system does not tell: elsewhere than on Linux.
    var residentBytes: Int? { ResidentMemory.bytes(ofProcess: "\(process.id)") }

    /// Seconds that its threads have had a processor; nil where the system does not tell: elsewhere than on Linux.
    var processorSeconds: Double? {
        guard let folder = opendir("/proc/\(process.id)/task") else { return nil }
        defer { closedir(folder) }
        var seconds = 0.0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let thread = Int32(name) { seconds += processorSeconds(ofThread: thread) }
        }
        return seconds
    }

    private func processorSeconds(ofThread thread: Int32) -> Double {
        guard let file = fopen("/proc/\(process.id)/task/\(thread)/schedstat", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        return text.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 1e9 } ?? 0
    }
}
