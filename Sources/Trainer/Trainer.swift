import ArgumentParser

@main
struct Trainer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gainsay-train", abstract: "Trains the models that gainsay embeds.",
        subcommands: [TaggerCommand.self, AttributionCommand.self, ConflictsCommand.self])
}
