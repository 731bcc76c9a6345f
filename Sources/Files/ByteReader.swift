#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads an open file by lines or as a whole, and holds no more of it than the line.
package struct ByteReader: ~Copyable {
    private let file: Int32
    private let isOwned: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// The error number of the read that failed, if one did; what follows is missing.
    package private(set) var failure: Int32?

    /// Standard input.
    package init() {
        file = STDIN_FILENO
        isOwned = false
    }

    /// nil with `errno` when the file can't be opened.
    package init?(path: String) {
        file = open(path, O_RDONLY | O_CLOEXEC)
        isOwned = true
        guard file >= 0 else { return nil }
    }

    /// Takes a file that is open and closes it in the end.
    init(owning file: Int32) {
        self.file = file
        isOwned = true
    }

    deinit { if isOwned, file >= 0 { close(file) } }

    /// The first byte that is no ASCII white space or part of a byte order mark, without taking it.
    package mutating func peekFirstByte() -> UInt8? {
        let skipped: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        while true {
            if let byte = buffer[start...].first(where: { !skipped.contains($0) }) { return byte }
            guard fill() else { return nil }
        }
    }

    /// The next line without its LF; nil at the end.
    package mutating func readLine() -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            let held = buffer.count - start
            if !fill() {
                defer { start = buffer.count }
                return held == 0 ? nil : Array(buffer[start...])
            }
            searched = start + held
        }
    }

    /// Everything that is left.
    package mutating func readAll() -> [UInt8] {
        while fill() {}
        defer { start = buffer.count }
        return Array(buffer[start...])
    }

    /// Everything that is left; nil when that is more than some bytes.
    package mutating func readAll(atMost limit: Int) -> [UInt8]? {
        while buffer.count - start <= limit, fill() {}
        return buffer.count - start > limit ? nil : readAll()
    }

    /// Reads some more; false at the end.
    private mutating func fill() -> Bool {
        guard !isAtEnd else { return false }
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var count: Int
        repeat { count = read(file, &chunk, chunk.count) } while count < 0 && errno == EINTR
        if count < 0 { failure = errno }
        isAtEnd = count <= 0
        if count > 0 { buffer += chunk[..<count] }
        return count > 0
    }
}
