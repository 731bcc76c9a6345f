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

    struct Failure: Error {
        let reason: String
    }

    let output: Int32
    private let id: pid_t
    private var input: Int32
    private var end: End?

    /// - Parameter errors: path of a file that takes what the server writes to standard error.
    init(_ command: [String], errors: String) throws(Failure) {
        let (toServer, fromServer) = (try Self.pipeEnds(), try Self.pipeEnds())
        defer {
            close(toServer.read)
            close(fromServer.write)
        }
        do throws(Failure) {
            id = try Self.start(command, toServer.read, fromServer.write, errors)
        } catch {
            close(toServer.write)
            close(fromServer.read)
            throw error
        }
        (input, output) = (toServer.write, fromServer.read)
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
    }

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
            if input < 0 { return .closed }
            let count = rest.withUnsafeBytes { writeSome(input, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var descriptor = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
                if poll(&descriptor, 1, Int32(max(limit - now(), 0) * 1000)) == 0 { return .late }
            } else if errno != EINTR {
                return .closed
            }
        }
        return .done
    }

    func closeInput() {
        if input >= 0 { close(input) }
        input = -1
    }

    /// Ends it and what it has started, at once.
    func kill() {
        if end == nil { sendSignal(-id, SIGKILL) }
    }

    /// How it has ended; nil when it still runs after some seconds.
    func wait(within seconds: Double) -> End? {
        let limit = now() + seconds
        while end == nil {
            var status: Int32 = 0
            if waitpid(id, &status, WNOHANG) == id {
                // What it has started and left behind.
                sendSignal(-id, SIGKILL)
                end = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
            } else if now() > limit {
                return nil
            } else {
                usleep(1000)
            }
        }
        return end
    }

    private static func start(_ command: [String], _ input: Int32, _ output: Int32, _ errors: String)
        throws(Failure) -> pid_t
    {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own ends as a whole; SIGPIPE, which this process ignores, is no business of the server's.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        var arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var id: pid_t = 0
        let failure = posix_spawnp(&id, command[0], &actions, &attributes, &arguments, environ)
        if failure != 0 { throw Failure(reason: "\(command[0]): \(errorText(failure))") }
        return id
    }

    private static func pipeEnds() throws(Failure) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(reason: "no pipe: \(errorText(errno))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
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

/// write(2) and kill(2), which the methods' own names would hide.
private func writeSome(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
private func sendSignal(_ process: pid_t, _ signal: Int32) { _ = kill(process, signal) }
