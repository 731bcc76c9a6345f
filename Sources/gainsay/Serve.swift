import ArgumentParser
import JSONRPC
import Logging
import Server
import Sessions

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answers an editor or a script over standard input and output.",
        discussion: """
            Speaks the Language Server Protocol 3.17 and methods of its own, annotation/annotate, annotation/document, \
            annotation/story, annotation/export and annotation/status. Logs go to standard error.
            """)

    @Option(help: ArgumentHelp("How messages are told apart: headers, as LSP has it, or lines, one message a line."))
    var framing = Framing.headers

    @Option(help: ArgumentHelp("Longer messages are refused.", valueName: "bytes"))
    var maxMessageBytes = FrameReader.defaultMaxMessageBytes

    @Option(
        help: "What is logged: trace, debug, info, notice, warning, error or critical.",
        transform: { text throws in
            guard let level = Logger.Level(rawValue: text) else { throw ValidationError("no level \(text)") }
            return level
        })
    var logLevel = Logger.Level.warning

    @Option(
        help: ArgumentHelp(
            "Writes the session into a new file, for gainsay replay. It holds the articles that are open.",
            valueName: "file"), completion: .file())
    var record: String?

    @Flag(help: "The recorded session holds the articles of its first folder as well.")
    var recordFiles = false

    func validate() throws {
        if maxMessageBytes < 1 { throw ValidationError("--max-message-bytes must be at least 1.") }
        if recordFiles && record == nil { throw ValidationError("--record-files needs --record.") }
    }

    func run() throws {
        LoggingSystem.bootstrap { _ in StandardErrorLog() }
        var logger = Logger(label: "gainsay")
        logger.logLevel = logLevel
        let options = Daemon.Options(framing: framing, maxMessageBytes: maxMessageBytes)
        let recorder = record.map { startRecording($0, logger) }
        let status = Daemon(options: options, logger: logger, observer: recorder).run(
            input: STDIN_FILENO, output: STDOUT_FILENO)
        throw ExitCode(status)
    }

    private func startRecording(_ path: String, _ logger: Logger) -> SessionRecorder {
        let file = path.split(separator: "/").last ?? ""
        let name = file.hasSuffix(".jsonl") ? file.dropLast(".jsonl".count) : file
        var header = SessionHeader(name: String(name), framing: framing)
        header.ignored = ["confidence", "speakerConfidence"]
        if maxMessageBytes != FrameReader.defaultMaxMessageBytes { header.maxMessageBytes = maxMessageBytes }
        return SessionRecorder(path: path, header: header, holdsFiles: recordFiles) { logger.error("\($0)") }
    }
}

extension Framing: ExpressibleByArgument {}
