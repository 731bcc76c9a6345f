import ArgumentParser
import Sessions

struct Replay: ParsableCommand {
    enum Mode: String, EnumerableFlag {
        case strict
        case lenient
        case update

        static func help(for value: Mode) -> ArgumentHelp? {
            switch value {
            case .strict: "The server says what the session says, and nothing else (default)."
            case .lenient: "The server may send more notifications and requests."
            case .update: "Writes what the server says into the session's file where it differs."
            }
        }
    }

    static let configuration = CommandConfiguration(
        abstract: "Replays recorded sessions against a server and tells what it says differently.",
        discussion: """
            A session is a file that gainsay serve --record has written; Protocol/sessions.md describes it. What is sent waits for what the \
            client waited for, never for a time. The exit status is 0 when all went as recorded, 1 when something differs, and 2 when a \
            session could not be read or replayed.
            """)

    @Argument(help: ArgumentHelp("Sessions, or folders of them (*.jsonl).", valueName: "file"))
    var files: [String]

    @Flag var mode = Mode.strict

    @Option(
        help: ArgumentHelp(
            "A command of the shell that starts another server than gainsay serve.", valueName: "command"))
    var server: String?

    @Option(help: ArgumentHelp("How long the server has for each thing that is waited for.", valueName: "seconds"))
    var limit = 30.0

    func validate() throws {
        if limit <= 0 { throw ValidationError("--limit must be more than 0.") }
    }

    func run() throws {
        var options = ReplayOptions(program: programPath())
        options.strictness = mode == .lenient ? .lenient : .strict
        options.isUpdating = mode == .update
        options.server = server
        options.limit = limit
        var report = ReplayReport()
        for path in files.flatMap(sessionPaths) { replay(path, options, &report) }
        report.printSummary()
        throw ExitCode(report.status)
    }

    private func replay(_ path: String, _ options: ReplayOptions, _ report: inout ReplayReport) {
        do {
            let session = try RecordedSession(path: path)
            let replay = try SessionReplay(of: session, options)
            if mode == .update {
                try report.addUpdate(of: session, replay)
            } else {
                report.add(replay, of: session)
            }
        } catch {
            report.addProblem("\(error)", path)
        }
    }
}
