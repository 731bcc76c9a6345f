import ArgumentParser

struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Annotates articles and compares them.")
}
