#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that was started with pipes to its standard input and output, in a process group of its own.
package struct PipedProcess {
    package struct Failure: Error, CustomStringConvertible {
        package let reason: String

        package init(reason: String) { self.reason = reason }

        package var description: String { reason }
    }

    package let id: Int32
    /// The ends of the pipes on this side; they are not closed by themselves.
    package let input: Int32
    package let output: Int32

    /// Finds the program like a shell does. Throws when it can't be started.
    ///
    /// - Parameter errors: path of a file that takes what the program writes to standard error.
    package init(_ command: [String], errors: String) throws(Failure) {
        let (toProgram, fromProgram) = (try Self.pipeEnds(), try Self.pipeEnds())
        defer {
            close(toProgram.read)
            close(fromProgram.write)
        }
        do throws(Failure) {
            id = try Self.start(command, toProgram.read, fromProgram.write, errors)
        } catch {
            close(toProgram.write)
            close(fromProgram.read)
            throw error
        }
        (input, output) = (toProgram.write, fromProgram.read)
    }

    /// Ends it and what it has started, at once.
    package func kill() { sendSignal(-id, SIGKILL) }

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
        // SIGPIPE, which this process ignores, is no business of the program's.
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

/// kill(2), which the method's own name would hide.
private func sendSignal(_ process: pid_t, _ signal: Int32) { _ = kill(process, signal) }
