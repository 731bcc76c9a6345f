import Exports
import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes all bytes to an open file. When nobody reads the pipe any more the program ends quietly, as it does on SIGPIPE;
/// any other failure ends it with a message.
func write(_ bytes: [UInt8], to file: Int32) {
    guard let number = writeAll(bytes, to: file) else { return }
    if number != EPIPE, file != STDERR_FILENO { complain("can't write: \(errorText(number))") }
    exit(number == EPIPE ? 0 : 1)
}

/// Writes a message for people to standard error, as one line whatever names of articles and files are in it.
func complain(_ message: String) {
    write(Array("gainsay: \(displayText(message))\n".utf8), to: STDERR_FILENO)
}
