#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file was not read or written.
struct FileProblem: Error {
    /// The system's words.
    let reason: String

    /// What the last call of the system failed with.
    fileprivate init() { reason = String(cString: strerror(errno)) }
}

/// The bytes of a file; nil where there is none.
func readFile(path: String) throws(FileProblem) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw FileProblem()
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(file, &chunk, chunk.count)
        if count == 0 { return bytes }
        if count > 0 {
            bytes += chunk[..<count]
        } else if errno != EINTR {
            throw FileProblem()
        }
    }
}

/// Puts a file in the place of another one in one step, so that whoever reads it finds all of one of them. Makes its folder.
func writeFile(_ bytes: [UInt8], path: String) throws(FileProblem) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw FileProblem() }
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileProblem() }
    let problem = writeAll(bytes, to: file)
    close(file)
    if problem == nil, rename(draft, path) == 0 { return }
    let failure = problem ?? FileProblem()
    unlink(draft)
    throw failure
}

private func writeAll(_ bytes: [UInt8], to file: Int32) -> FileProblem? {
    var written = 0
    while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count >= 0 {
            written += count
        } else if errno != EINTR {
            return FileProblem()
        }
    }
    return fsync(file) == 0 ? nil : FileProblem()
}
