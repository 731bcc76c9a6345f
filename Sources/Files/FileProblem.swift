#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file was not read or written.
package struct FileProblem: Error {
    /// The system's words, where the system refused.
    package let reason: String
    /// Whether there is no such file.
    package let isAbsence: Bool

    /// - Parameter number: of the error; that of the last call of the system when absent.
    init(number: Int32 = errno) {
        reason = errorText(number)
        isAbsence = [ENOENT, ENOTDIR].contains(number)
    }

    private init(_ reason: String) {
        self.reason = reason
        isAbsence = false
    }

    static var leadsOut: FileProblem { FileProblem("a link leads out of the folder") }
    static var noPlainFile: FileProblem { FileProblem("not a plain file") }
    static func longer(than limit: Int) -> FileProblem { FileProblem("longer than \(limit) bytes") }
}
