import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that was started with pipes to its standard input and output. It ends with this object.
final class ChildProcess {
    let id: pid_t
    let input: Int32
    let output: Int32

    /// Finds the program like a shell does. Throws when it can't be started.
    init(_ command: [String]) throws {
        let (toChild, fromChild) = (try Self.pipeEnds(), try Self.pipeEnds())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, toChild.read, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, fromChild.write, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var id: pid_t = 0
        let failure = posix_spawnp(&id, command[0], &actions, nil, &arguments, environ)
        close(toChild.read)
        close(fromChild.write)
        guard failure == 0 else {
            close(toChild.write)
            close(fromChild.read)
            throw ValidationError("\(command[0]): \(String(cString: strerror(failure)))")
        }
        (self.id, input, output) = (id, toChild.write, fromChild.read)
    }

    deinit {
        close(input)
        close(output)
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }

    /// Bytes of memory that the process holds; nil where the system does not tell: elsewhere than on Linux.
    var residentBytes: Int? { ResidentMemory.bytes(ofProcess: "\(id)") }

    /// Seconds that its threads have had a processor; nil where the system does not tell: elsewhere than on Linux.
    var processorSeconds: Double? {
        guard let folder = opendir("/proc/\(id)/task") else { return nil }
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
        guard let file = fopen("/proc/\(id)/task/\(thread)/schedstat", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        return text.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 1e9 } ?? 0
    }

    private static func pipeEnds() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw ValidationError("no pipe: \(String(cString: strerror(errno)))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
