package import JSONRPC
package import Logging

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads messages from one file descriptor, answers on another, until the client or the stream ends.
///
/// One thread reads, so that a cancellation is seen while work goes on; the caller's thread does all the work in order.
package struct Daemon {
    package struct Options: Sendable {
        package var framing: Framing
        /// Longer messages are refused.
        package var maxMessageBytes: Int

        package init(framing: Framing = .headers, maxMessageBytes: Int = FrameReader.defaultMaxMessageBytes) {
            self.framing = framing
            self.maxMessageBytes = maxMessageBytes
        }
    }

    private let options: Options
    private let logger: Logger
    private let queue = InputQueue()
    private let cancellations = Cancellations()

    package init(options: Options, logger: Logger) {
        self.options = options
        self.logger = logger
    }

    /// Returns the exit status of the process.
    package func run(input: Int32, output: Int32) -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        endOnTermination()
        startReader(ByteInput(fileDescriptor: input))
        let watch = ParentWatch()
        let writer = FrameWriter(fileDescriptor: output, framing: options.framing)
        let session = Session(cancellations: cancellations, logger: logger) { writer.write($0) }
        session.watchProcess = { watch.watch(processID: $0) }
        return work(session)
    }

    private func work(_ session: Session) -> Int32 {
        while true {
            let outcome =
                switch queue.pop() {
                case .payload(let payload): session.handle(payload)
                case .tooLong: session.refuse(.invalidRequest, "a message longer than \(options.maxMessageBytes) bytes")
                case .unreadable(let reason):
                    session.refuse(.parseError, "the stream can't be read any further: \(reason)", then: .exit(1))
                case .end: session.end()
                }
            if case .exit(let status) = outcome { return status }
            if queue.isEmpty, case .exit(let status) = session.publishDiagnostics() { return status }
        }
    }

    /// SIGTERM ends the process at once, even when the process that started this one had it blocked.
    private func endOnTermination() {
        signal(SIGTERM) { _ in _exit(0) }
        let signals = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
        defer { signals.deallocate() }
        sigemptyset(signals)
        sigaddset(signals, SIGTERM)
        pthread_sigmask(SIG_UNBLOCK, signals, nil)
    }

    private func startReader(_ input: ByteInput) {
        let source = ReaderState(FrameReader(input, framing: options.framing, maxMessageBytes: options.maxMessageBytes))
        startThread { [queue, cancellations] in
            while true {
                switch source.reader.next() {
                case .message(let bytes):
                    let payload = Payload(decoding: bytes)
                    payload.announce(to: cancellations)
                    queue.push(.payload(payload))
                case .tooLong: queue.push(.tooLong)
                case .unreadable(let reason): return queue.push(.unreadable(reason))
                case .end: return queue.push(.end)
                }
            }
        }
    }
}

/// Handed to the reader's thread once and used by no other.
private final class ReaderState: @unchecked Sendable {
    var reader: FrameReader
    init(_ reader: FrameReader) { self.reader = reader }
}
