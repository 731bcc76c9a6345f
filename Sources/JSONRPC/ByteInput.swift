#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A buffered stream of bytes.
package struct ByteInput {
    private let readSome: (UnsafeMutableRawBufferPointer) -> Int
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// Bytes of the buffer that were read and not taken yet.
    private var pending: Range<Int> = 0..<0
    private let keepsTaken: Bool
    private var taken: [UInt8] = []

    /// - Parameters:
    ///   - keepsTaken: whether to keep what was taken, for `removeTaken`.
    ///   - read: fills the start of a buffer, waits for at least one byte, returns how many it wrote; 0 or less at the end.
    package init(keepsTaken: Bool = false, read readSome: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
        self.readSome = readSome
        self.keepsTaken = keepsTaken
    }

    /// Reads a file descriptor with read(2).
    package init(fileDescriptor: Int32, keepsTaken: Bool = false) {
        self.init(keepsTaken: keepsTaken) { buffer in
            while true {
                let count = read(fileDescriptor, buffer.baseAddress, buffer.count)
                if count < 0 && errno == EAGAIN { waitUntilReadable(fileDescriptor) }
                if count >= 0 || errno != EINTR && errno != EAGAIN { return count }
            }
        }
    }

    /// The next byte; nil at the end.
    package mutating func next() -> UInt8? {
        guard fill() else { return nil }
        defer { take(upTo: pending.lowerBound + 1) }
        return buffer[pending.lowerBound]
    }

    /// Up to `count` bytes that are at hand, waiting for at least one; empty at the end.
    package mutating func take(atMost count: Int) -> ArraySlice<UInt8> {
        guard count > 0, fill() else { return [] }
        let end = pending.lowerBound + min(count, pending.count)
        defer { take(upTo: end) }
        return buffer[pending.lowerBound..<end]
    }

    /// The bytes up to the next line feed, which is taken but left out; nil at the end. `isComplete` is false when the stream
    /// ended or when `limit` bytes came without a line feed.
    package mutating func takeLinePart(limit: Int) -> (bytes: ArraySlice<UInt8>, isComplete: Bool)? {
        guard fill() else { return nil }
        let visible = buffer[pending].prefix(limit)
        guard let feed = visible.firstIndex(of: 0x0A) else {
            take(upTo: visible.endIndex)
            return (visible, false)
        }
        take(upTo: feed + 1)
        return (visible[..<feed], true)
    }

    /// What was taken since this was asked for last, byte for byte.
    mutating func removeTaken() -> [UInt8] {
        defer { taken = [] }
        return taken
    }

    private mutating func take(upTo end: Int) {
        if keepsTaken { taken += buffer[pending.lowerBound..<end] }
        pending = end..<pending.upperBound
    }

    /// Makes sure that a byte is pending; false at the end.
    private mutating func fill() -> Bool {
        if !pending.isEmpty { return true }
        let count = buffer.withUnsafeMutableBytes { readSome($0) }
        pending = 0..<max(count, 0)
        return count > 0
    }
}

/// For a pipe that another process has made non-blocking.
private func waitUntilReadable(_ fileDescriptor: Int32) {
    var descriptor = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&descriptor, 1, -1)
    errno = EAGAIN
}
