import AnnotationProtocol
import ArgumentParser

@main
struct Gainsay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gainsay", abstract: "Finds who says what, who denies it, and which numbers disagree.",
        version: programVersion,
        subcommands: [Annotate.self, Serve.self, Replay.self])
}
