import Annotations
import ArgumentParser
import Stories
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How fast articles are indexed and an edit is compared, and how much memory the index takes.
struct IndexBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Measures the index of figures over generated articles, on one core.")

    @Option(help: "How many articles.")
    var articles = 10_000
    @Option(help: "The same seed gives the same articles.")
    var seed: UInt64 = 1
    @Option(help: "How many edits of an article.")
    var edits = 1_000
    @Flag(help: "The articles are one story of which the events must be found.")
    var mixed = false

    func validate() throws {
        guard articles > 0, edits > 0 else { throw ValidationError("At least one article and one edit") }
    }

    func run() throws {
        let texts = GeneratedArticles(count: articles, seed: seed)
        var run = IndexRun(texts, isMixed: mixed)
        run.build()
        run.edit(edits, seed: seed)
        print(run.table)
    }
}
