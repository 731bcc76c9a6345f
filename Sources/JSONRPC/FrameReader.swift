/// Cuts a stream of bytes into messages.
package struct FrameReader {
    private var input: ByteInput
    private let framing: Framing
    private let maxMessageBytes: Int

    package static let defaultMaxMessageBytes = 64 << 20

    /// - Parameter maxMessageBytes: longer messages are passed over.
    package init(_ input: ByteInput, framing: Framing, maxMessageBytes: Int = defaultMaxMessageBytes) {
        self.input = input
        self.framing = framing
        self.maxMessageBytes = maxMessageBytes
    }

    /// Waits for the next frame. After `unreadable` and `end` nothing else comes.
    package mutating func next() -> Frame {
        switch framing {
        case .headers: nextAfterHeader()
        case .lines: nextLine()
        }
    }

    /// The bytes of the last frame, with its header, where the input keeps them.
    package mutating func removeTaken() -> [UInt8] { input.removeTaken() }

    private mutating func nextAfterHeader() -> Frame {
        var header = FrameHeader()
        while !header.isComplete {
            guard let byte = input.next() else { return .end }
            if let complaint = header.take(byte) { return .unreadable(complaint) }
        }
        return nextBody(length: header.contentLength)
    }

    private mutating func nextBody(length: Int) -> Frame {
        let keeps = length <= maxMessageBytes
        var body: [UInt8] = []
        if keeps { body.reserveCapacity(min(length, 1 << 20)) }
        var missing = length
        while missing > 0 {
            let part = input.take(atMost: missing)
            if part.isEmpty { return .end }
            if keeps { body += part }
            missing -= part.count
        }
        return keeps ? .message(body) : .tooLong
    }

    /// Empty lines are passed over. The last line needs no line feed.
    private mutating func nextLine() -> Frame {
        var line: [UInt8] = []
        var isTooLong = false
        while let part = input.takeLinePart(limit: maxMessageBytes) {
            isTooLong = isTooLong || line.count + part.bytes.count > maxMessageBytes
            if isTooLong { line = [] } else { line += part.bytes }
            guard part.isComplete else { continue }
            if isTooLong { return .tooLong }
            if !line.isBlank { return .message(line) }
            line = []
        }
        if isTooLong { return .tooLong }
        return line.isBlank ? .end : .message(line)
    }
}

extension [UInt8] {
    fileprivate var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
