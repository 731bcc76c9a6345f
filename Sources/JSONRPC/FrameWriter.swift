#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes messages to a file descriptor, each whole and by one write(2) where the system takes it, from any thread.
package final class FrameWriter: Sendable {
    private let fileDescriptor: Int32
    private let framing: Framing
    private let isOpen = Monitor(true)

    package init(fileDescriptor: Int32, framing: Framing) {
        self.fileDescriptor = fileDescriptor
        self.framing = framing
    }

    /// Returns false, now and from then on, when nobody reads any more. SIGPIPE must be ignored.
    @discardableResult
    package func write(_ message: JSON) -> Bool {
        let bytes = Self.frame(message.serialized(), framing)
        return isOpen.withLock { isOpen in
            isOpen = isOpen && writeAll(bytes)
            return isOpen
        }
    }

    private static func frame(_ body: [UInt8], _ framing: Framing) -> [UInt8] {
        switch framing {
        case .headers: Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
        case .lines: body + [UInt8(ascii: "\n")]
        }
    }

    private func writeAll(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = writeSome(fileDescriptor, part)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EAGAIN {
                    waitUntilWritable()
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
    }

    /// For a pipe that another process has made non-blocking.
    private func waitUntilWritable() {
        var descriptor = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&descriptor, 1, -1)
    }
}

/// write(2), which the methods' own name would hide.
private func writeSome(_ fileDescriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(fileDescriptor, bytes.baseAddress, bytes.count)
}
