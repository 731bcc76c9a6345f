import Annotations
import ArgumentParser
import Stories
import Text

/// How well a mixture of articles is split into events.
struct GroupingBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grouping", abstract: "Measures how well a mixture of articles is split into events.")

    @Argument(
        help: "Articles as JSON Lines: an object with a text a line, and a story where it is known. Others are alone.")
    var files: [String]

    func run() throws {
        let lines = try files.flatMap { try BenchmarkTexts.lines(of: $0) }
        let annotator = Annotator()
        let articles = lines.enumerated().map { number, line in
            StoryArticle(id: "\(number)", article: annotator.annotate(Document(line.text)))
        }
        let groups = compareByEvent(articles, story: "mixture").map(\.places)
        let stories = groups.map { group in group.map { lines[$0].story ?? "\($0)" } }
        let right = stories.reduce(0) { $0 + pairs(Dictionary(grouping: $1) { $0 }.values.map(\.count)) }
        let found = pairs(groups.map(\.count))
        let all = pairs(Dictionary(grouping: stories.joined()) { $0 }.values.map(\.count))
        print("\(articles.count) articles, \(groups.count) groups, the largest of \(groups.map(\.count).max() ?? 0)")
        print(row("pairs that are of one event", "\(percent(right, of: found)) %"))
        print(row("pairs of one event that are found", "\(percent(right, of: all)) %"))
    }

    private func pairs(_ counts: [Int]) -> Int { counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

    private func percent(_ part: Int, of whole: Int) -> Double {
        (1000 * Double(part) / Double(max(1, whole))).rounded() / 10
    }
}
