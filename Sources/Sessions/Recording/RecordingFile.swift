import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A new file that grows line by line. Each line is handed to the system at once, so that a process that is killed loses none.
struct RecordingFile {
    let path: String
    private let descriptor: Int32
    /// Of the whole lines.
    private var length = 0

    struct Failure: Error {
        let reason: String
    }

    /// A file that is there already stays as it is, and a number is added to the new one's name: a client that starts its server
    /// anew would else overwrite what led to that. Only its owner can read it. What is no plain file is written to.
    init(path: String) throws(Failure) {
        for number in 1...1000 {
            let candidate = number == 1 ? path : Self.numbered(path, number)
            let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
            if descriptor >= 0 {
                (self.path, self.descriptor) = (candidate, descriptor)
                return
            }
            guard errno == EEXIST else { break }
            if let other = Self.openDevice(candidate) {
                (self.path, self.descriptor) = (candidate, other)
                return
            }
        }
        throw Failure(reason: errorText(errno))
    }

    mutating func append(_ line: [UInt8]) throws(Failure) {
        if let number = writeAll(line + [0x0A], to: descriptor) {
            // A part of the line may be there.
            _ = ftruncate(descriptor, off_t(length))
            throw Failure(reason: errorText(number))
        }
        length += line.count + 1
    }

    func close() { _ = closeDescriptor(descriptor) }

    private static func openDevice(_ path: String) -> Int32? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return nil }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        return descriptor >= 0 ? descriptor : nil
    }

    /// `news.jsonl` becomes `news-2.jsonl`.
    private static func numbered(_ path: String, _ number: Int) -> String {
        let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let dot = path[name...].lastIndex(of: ".") ?? path.endIndex
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }
}

/// close(2), which the method's own name would hide.
private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
