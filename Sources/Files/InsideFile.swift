#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a plain file that lies in a folder, also when links are followed. Nothing else is opened, and nothing is waited
/// for: a pipe or a device is refused.
package func readFile(_ path: String, inside folder: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
    guard let root = realPath(folder), let real = realPath(path) else { throw FileProblem() }
    guard lies(real, inside: root) else { throw .leadsOut }
    var status = stat()
    guard stat(real, &status) == 0 else { throw FileProblem() }
    guard isPlainFile(status) else { throw .noPlainFile }
    let file = open(real, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw FileProblem() }
    var reader = ByteReader(owning: file)
    // It may be another one by now.
    guard fstat(file, &status) == 0 else { throw FileProblem() }
    guard isPlainFile(status) else { throw .noPlainFile }
    let bytes = reader.readAll(atMost: limit)
    if let failure = reader.failure { throw FileProblem(number: failure) }
    guard let bytes else { throw .longer(than: limit) }
    return bytes
}
