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
    private let queue = WorkQueue<Input>()
    private let readAhead = ReadAhead()
    private let cancellations = Cancellations()

    private let observer: (any TrafficObserver)?

    package init(options: Options, logger: Logger, observer: (any TrafficObserver)? = nil) {
        self.options = options
        self.logger = logger
        self.observer = observer
    }

    /// Returns the exit status of the process.
    package func run(input: Int32, output: Int32) -> Int32 {
        // What they tell of is told by write(2) as well.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        endOnTermination()
        startReader(ByteInput(fileDescriptor: input, keepsTaken: observer != nil))
        let watch = ParentWatch()
        let writer = FrameWriter(fileDescriptor: output, framing: options.framing)
        let reading = FileReading { [queue] in queue.push(.file($0), isUrgent: false) }
        let session = Session(cancellations: cancellations, reading: reading, logger: logger) { [observer] message in
            observer?.willSend(message)
            return writer.write(message)
        }
        session.watchProcess = { watch.watch(processID: $0) }
        session.isAwaited = { [queue] in queue.hasUrgent }
        let status = work(session)
        observer?.willExit(status)
        return status
    }

    private func work(_ session: Session) -> Int32 {
        while true {
            let input = session.hasMore ? queue.pop(within: session.debounce) : queue.pop()
            let outcome = input.map { take($0, session) } ?? session.goOn()
            if case .exit(let status) = outcome { return status }
        }
    }

    private func take(_ input: Input, _ session: Session) -> Session.Outcome {
        if case .file = input {} else { observer?.willHandle() }
        switch input {
        case .payload(let payload, let bytes):
            readAhead.leave(bytes: bytes)
            return session.handle(payload)
        case .file(let news):
            session.take(news)
            return .goOn
        case .tooLong:
            return session.refuse(.invalidRequest, "a message longer than \(options.maxMessageBytes) bytes")
        case .unreadable(let reason):
            return session.refuse(.parseError, "the stream can't be read any further: \(reason)", then: .exit(1))
        case .end: return session.end()
        }
    }

    /// SIGTERM ends the process at once, even when the process that started this one had it blocked, and so does SIGHUP, unless
    /// that process has it ignored (nohup).
    private func endOnTermination() {
        signal(SIGTERM) { _ in _exit(0) }
        let before = signal(SIGHUP) { _ in _exit(0) }
        if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(SIGHUP, SIG_IGN) }
        let signals = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
        defer { signals.deallocate() }
        sigemptyset(signals)
        sigaddset(signals, SIGTERM)
        sigaddset(signals, SIGHUP)
        pthread_sigmask(SIG_UNBLOCK, signals, nil)
    }

    private func startReader(_ input: ByteInput) {
        let source = ReaderState(FrameReader(input, framing: options.framing, maxMessageBytes: options.maxMessageBytes))
        startThread { [queue, readAhead, cancellations, observer] in
            while true {
                let frame = source.reader.next()
                observer?.didReceive(frame, source.reader.removeTaken())
                switch frame {
                case .message(let bytes):
                    readAhead.enter(bytes: bytes.count)
                    let payload = Payload(decoding: bytes)
                    payload.announce(to: cancellations)
                    queue.push(.payload(payload, bytes: bytes.count), isUrgent: true)
                case .tooLong: queue.push(.tooLong, isUrgent: true)
                case .unreadable(let reason): return queue.push(.unreadable(reason), isUrgent: true)
                case .end: return queue.push(.end, isUrgent: true)
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
