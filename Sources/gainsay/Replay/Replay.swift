import AnnotationProtocol
import ArgumentParser
import Sessions

struct Replay: ParsableCommand {
    enum Mode: String, EnumerableFlag {
        case strict
        case lenient
        case timing
        case update

        static func help(for value: Mode) -> ArgumentHelp? {
            switch value {
            case .strict: "The server says what the session says, and nothing else (default)."
            case .lenient: "The server may send more notifications and requests."
            case .timing: "As strict; prints how long answers took, by method."
            case .update: "Writes what the server says into the session's file where it differs."
            }
        }
    }

    /// What `--vary` names.
    enum VariationName: String, CaseIterable, ExpressibleByArgument {
        case oneByte = "one-byte"
        case oneWrite = "one-write"
        case encodings
        case delays
        case restart
        case all
    }

    static let configuration = CommandConfiguration(
        abstract: "Replays recorded sessions against a server and tells what it says differently.",
        discussion: """
            A session is a file that gainsay serve --record has written; Protocol/sessions.md describes it. What is sent waits for what the \
            client waited for, never for a time. The exit status is 0 when all went as recorded, 1 when something differs, and 2 when a \
            session could not be read or replayed.
            """)

    @Argument(
        help: ArgumentHelp("Sessions, or folders of them (*.jsonl).", valueName: "file"),
        completion: .file(extensions: ["jsonl"]))
    var files: [String]

    @Flag var mode = Mode.strict

    @Option(
        help: ArgumentHelp(
            "A command of the shell that starts another server than gainsay serve.", valueName: "command"))
    var server: String?

    @Option(
        help: ArgumentHelp(
            "Replays each session in other ways as well, after which the server says the same: written byte by byte, in as "
                + "few writes as waits allow, in every encoding of positions, cut and delayed at random, with a server "
                + "that is killed and started anew.",
            valueName: "variation"))
    var vary: [VariationName] = []

    @Option(help: ArgumentHelp("Where delays and restarts fall.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Writes the results as JUnit XML.", valueName: "file"), completion: .file())
    var junit: String?

    @Option(help: ArgumentHelp("How long the server has for each thing that is waited for.", valueName: "seconds"))
    var limit = 30.0

    func validate() throws {
        guard limit > 0, limit <= 86_400 else {
            throw ValidationError("--limit must be more than 0, and at most 86400: a day.")
        }
        if mode == .update && !vary.isEmpty { throw ValidationError("--update and --vary exclude each other.") }
    }

    func run() throws {
        var report = ReplayReport()
        for path in files.flatMap(sessionPaths) { replay(path, &report) }
        report.printSummary()
        if mode == .timing { print(report.timeTable) }
        if let junit { report.writeJUnit(junit) }
        throw ExitCode(report.status)
    }

    private func replay(_ path: String, _ report: inout ReplayReport) {
        let session: RecordedSession
        do throws(SessionProblem) {
            session = try RecordedSession(path: path)
        } catch {
            return report.add(.problem("\(error)"), path, .asRecorded, seconds: 0)
        }
        for variation in variations {
            let start = ContinuousClock.now
            let outcome = outcome(of: session, variation)
            let duration = (ContinuousClock.now - start).components
            let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
            report.add(outcome, session.header.name, variation, seconds: seconds)
        }
    }

    private func outcome(of session: RecordedSession, _ variation: Variation) -> ReplayReport.Outcome {
        if let reason = SessionReplay.reason(against: variation, of: session) { return .skipped(reason) }
        do {
            let replay = try SessionReplay(of: session, options(variation))
            guard mode == .update, replay.updated.bytes != session.bytes else {
                return .replayed(replay, explanation: replay.explanation(of: session))
            }
            try replay.updated.write()
            return .updated
        } catch {
            return .problem("\(session.path): \(error)")
        }
    }

    private func options(_ variation: Variation) -> ReplayOptions {
        var options = ReplayOptions(program: programPath())
        options.strictness = mode == .lenient ? .lenient : .strict
        options.isUpdating = mode == .update
        options.variation = variation
        options.server = server
        options.limit = limit
        return options
    }

    private var variations: [Variation] {
        let names = vary.contains(.all) ? VariationName.allCases : vary
        return [.asRecorded]
            + names.flatMap { name -> [Variation] in
                switch name {
                case .oneByte: [.oneByte]
                case .oneWrite: [.oneWrite]
                case .encodings: PositionEncoding.allCases.map { .encoding($0) }
                case .delays: [.delays(seed: seed)]
                case .restart: [.restart(seed: seed)]
                case .all: []
                }
            }
    }
}
