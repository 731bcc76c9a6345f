import Annotations
import ArgumentParser
import Text

@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gainsay-bench", abstract: "Measures speed and memory.",
        subcommands: [
            AnnotationBenchmark.self, GrowthBenchmark.self, IndexBenchmark.self, GroupingBenchmark.self,
            ServerBenchmark.self, SoakTest.self,
        ],
        defaultSubcommand: AnnotationBenchmark.self)
}

/// How fast articles are annotated, on one core, and how much memory the loaded program takes.
struct AnnotationBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotation",
        abstract: "Measures words a second, the share of each stage and memory, beside spaCy where that is installed.")

    @Argument(
        help: "Texts as JSON Lines: an object with a text a line. Else the articles of Protocol/examples, repeated.")
    var file: String?

    func run() throws {
        let annotator = Annotator()
        // Touches the models, so that they count as memory.
        _ = annotator.annotate(Document("The mayor denied that 12 homes were lost."))
        let memory = ResidentMemory.bytes
        let texts = try file.map(BenchmarkTexts.init(jsonLines:)) ?? BenchmarkTexts.examples()
        guard texts.words > 0 else { throw ValidationError("No words in the texts") }
        print("\(texts.words) words in \(texts.documents.count) texts, on one core")
        print(StageTimes(of: texts, annotator: annotator).table(words: texts.words))
        if let memory { print(row("memory of the loaded program", "\(memory >> 20) MB")) }
        SpacyComparison(texts).print()
    }
}

/// A name and right-aligned columns.
func row(_ name: String, _ columns: String...) -> String { row(name, columns) }

func row(_ name: String, _ columns: [String]) -> String {
    func padding(_ text: String, to width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) }
    return name + padding(name, to: 34) + columns.map { padding($0, to: 14) + $0 }.joined()
}
