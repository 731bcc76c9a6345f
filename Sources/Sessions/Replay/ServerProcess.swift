import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A server that was started with pipes to its standard input and output. It and what it has started end with this object.
final class ServerProcess {
    enum End: Hashable {
        case status(Int32)
        case signal(Int32)
    }

    typealias Failure = PipedProcess.Failure

    private let process: PipedProcess
    private var isInputOpen = true
    private var end: End?

    /// - Parameter errors: path of a file that takes what the server writes to standard error.
    init(_ command: [String], errors: String) throws(Failure) {
        process = try PipedProcess(command, errors: errors)
        _ = fcntl(process.input, F_SETFL, O_NONBLOCK)
    }

    /// Where it writes; closed by who reads it.
    var output: Int32 { process.output }

    deinit {
        closeInput()
        kill()
        _ = wait(within: 10)
    }

    enum Writing {
        case done
        /// Nobody reads any more.
        case closed
        /// The server did not read for too long.
        case late
    }

    func write(_ bytes: ArraySlice<UInt8>, within seconds: Double) -> Writing {
        let limit = now() + seconds
        var rest = bytes
        while !rest.isEmpty {
            guard isInputOpen else { return .closed }
            let count = rest.withUnsafeBytes { writeSome(process.input, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var descriptor = pollfd(fd: process.input, events: Int16(POLLOUT), revents: 0)
                if poll(&descriptor, 1, Int32(max(limit - now(), 0) * 1000)) == 0 { return .late }
            } else if errno != EINTR {
                return .closed
            }
        }
        return .done
    }

    func closeInput() {
        if isInputOpen { close(process.input) }
        isInputOpen = false
    }

    /// Ends it and what it has started, at once.
    func kill() {
        if end == nil { process.kill() }
    }

    /// How it has ended; nil when it still runs after some seconds.
    func wait(within seconds: Double) -> End? {
        let limit = now() + seconds
        while end == nil {
            var status: Int32 = 0
            if waitpid(process.id, &status, WNOHANG) == process.id {
                // What it has started and left behind.
                process.kill()
                end = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
            } else if now() > limit {
                return nil
            } else {
                usleep(1000)
            }
        }
        return end
    }
}

extension ServerProcess.End: CustomStringConvertible {
    var description: String {
        switch self {
        case .status(let status): "status \(status)"
        case .signal(let number): "signal \(number)"
        }
    }
}

/// write(2), which the method's own name would hide.
private func writeSome(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
