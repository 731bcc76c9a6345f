#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts bytes in the place of a file in one step, so that whoever reads it finds all of the old or of the new ones, also when
/// writing fails. Makes its folder.
///
/// - Parameter root: a folder out of which no link may lead; nil where links may lead anywhere.
package func replaceFile(_ path: String, inside root: String? = nil, by bytes: [UInt8]) throws(FileProblem) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard folder.isEmpty || mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw FileProblem() }
    if let root {
        guard let real = realPath(folder), let realRoot = realPath(root) else { throw FileProblem() }
        guard lies(real, inside: realRoot) else { throw .leadsOut }
    }
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
