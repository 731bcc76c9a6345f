package import JSONRPC

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes down what a server and its client say to each other, as a session that can be replayed.
package final class SessionRecorder: Sendable {
    private struct State {
        /// nil once the session has ended or the file can't be written.
        var file: RecordingFile?
        /// nil once it is written.
        var header: SessionHeader?
        var placeholders = Placeholders()
        /// What the client may have waited for before it says something.
        var lastSent: Trigger?
        /// Messages of the client that the server has not begun to deal with.
        var waiting = 0

        /// Whether a message comes in every replay before the next one to the server. A state does not that is about to change.
        func canBeAwaited(_ message: JSON) -> Bool {
            switch MessageClass(message) {
            case .steady, .log: true
            case .state: waiting == 0 && (lastSent == nil || message["method"] != "annotation/didChange")
            case .timed: false
            }
        }
    }

    private let framing: Framing
    private let start = milliseconds()
    private let state: Monitor<State>
    private let holdsFiles: Bool
    private let complain: @Sendable (String) -> Void

    /// - Parameters:
    ///   - path: of the new file. The session goes on when it can't be written.
    ///   - holdsFiles: whether the session holds the articles of its root folder.
    ///   - complain: told once when something can't be written.
    package init(
        path: String, header: SessionHeader, holdsFiles: Bool, complain: @escaping @Sendable (String) -> Void
    ) {
        framing = header.framing
        self.holdsFiles = holdsFiles
        self.complain = complain
        var state = State(header: header)
        do throws(RecordingFile.Failure) {
            state.file = try RecordingFile(path: path)
        } catch {
            complain("the session is not recorded: \(path): \(error.reason)")
        }
        self.state = Monitor(state)
    }

    /// Where the session is written; nil where it can't be.
    package var path: String? { state.withLock { $0.file?.path } }

    package func didReceive(_ frame: Frame, _ bytes: [UInt8]) {
        state.withLock { state in
            state.waiting += 1
            guard !bytes.isEmpty else { return }
            var body: [UInt8]?
            if case .message(let message) = frame { body = message }
            begin(&state, with: body)
            if let trigger = state.lastSent { write(.wait(trigger), &state) }
            state.lastSent = nil
            let form = WireForm(body: body, in: bytes, framing: framing, state.placeholders)
            write(.message(message(.toServer, form)), &state)
        }
    }

    package func willHandle() { state.withLock { $0.waiting -= 1 } }

    package func willSend(_ message: JSON) {
        state.withLock { state in
            begin(&state, with: nil)
            let contracted = (try? JSON(parsing: state.placeholders.contracted(message.serialized()))) ?? message
            if state.canBeAwaited(contracted) { state.lastSent = Trigger(for: contracted) }
            write(.message(self.message(.toClient, .json(contracted, head: nil))), &state)
        }
    }

    package func willExit(_ status: Int32) {
        state.withLock { state in
            begin(&state, with: nil)
            write(.exit(status), &state)
            state.file?.close()
            state.file = nil
        }
    }

    /// Writes the header, and what the first message from the client says belongs before it.
    private func begin(_ state: inout State, with body: [UInt8]?) {
        let params = body.flatMap { try? JSON(parsing: $0) }.flatMap(Self.initializeParams)
        if let params, state.placeholders.processID == nil {
            state.placeholders.processID = params["processId"]?.integer
        }
        let isNewRoot = state.placeholders.root == nil
        if let params, isNewRoot { state.placeholders.root = rootFolder(of: params) }
        if var header = state.header {
            state.header = nil
            header.hasRoot = true
            header.folder = state.placeholders.root?.split(separator: "/").last.map(String.init)
            write(header.json, &state)
        }
        guard holdsFiles, isNewRoot, let root = state.placeholders.root else { return }
        for file in workspaceFiles(in: root) { write(.file(file), &state) }
    }

    private static func initializeParams(_ message: JSON) -> JSON? {
        message["method"] == "initialize" ? message["params"] : nil
    }

    private func message(_ direction: RecordedMessage.Direction, _ form: WireForm) -> RecordedMessage {
        RecordedMessage(milliseconds: milliseconds() - start, direction: direction, form: form)
    }

    private func write(_ line: SessionLine, _ state: inout State) { write(line.json, &state) }

    private func write(_ line: JSON, _ state: inout State) {
        do throws(RecordingFile.Failure) {
            try state.file?.append(line.serialized())
        } catch {
            complain("the session is not recorded any further: \(state.file?.path ?? ""): \(error.reason)")
            state.file?.close()
            state.file = nil
        }
    }
}

/// From some moment on, by a clock that nobody sets.
private func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
