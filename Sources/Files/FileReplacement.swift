#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file was not written.
package struct FileProblem: Error {
    /// The system's words.
    package let reason: String

    /// What the last call of the system failed with.
    fileprivate init() { reason = errorText(errno) }
}

/// Puts bytes in the place of a file in one step, so that whoever reads it finds all of the old or of the new ones, also when
/// writing fails. Makes its folder.
package func replaceFile(_ path: String, by bytes: [UInt8]) throws(FileProblem) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard folder.isEmpty || mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw FileProblem() }
    let draft = "\(path).\(getpid())"
    // What lies there is left from a process that was killed, or a link that leads who knows where.
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileProblem() }
    let problem = writeAll(bytes, to: file) == nil && fsync(file) == 0 ? nil : FileProblem()
    close(file)
    if problem == nil, rename(draft, path) == 0 { return }
    let failure = problem ?? FileProblem()
    unlink(draft)
    throw failure
}
