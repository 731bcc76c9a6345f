import Annotations
import ArgumentParser
import Learning
import Markup
import Stories
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How time grows with the length of a text, for texts that are nothing but one thing.
struct GrowthBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "growth",
        abstract:
            """
            Annotates texts of one thing repeated, and compares each with a copy, at a length and at four times that: linear time \
            gives a ratio of 4.
            """)

    @Option(help: ArgumentHelp("The shorter length.", valueName: "bytes"))
    var bytes = 250_000

    @Option(
        help: ArgumentHelp(
            "Measure so many random texts instead, and print those that take more than six times as long.",
            valueName: "count"))
    var random: Int?

    @Option(help: "Of the random texts.")
    var seed: UInt64 = 1

    func run() throws {
        if let random { return measureRandomTexts(random) }
        let annotator = Annotator()
        print(row("", "at \(bytes)", "at \(4 * bytes)", "ratio"))
        var worst = (ratio: 0.0, seconds: 0.0)
        for text in RepeatedText.all {
            let (short, long) = (seconds(text, bytes, annotator), seconds(text, 4 * bytes, annotator))
            // Less than the clock can tell apart says nothing about growth.
            let ratio = long / max(short, 0.01)
            worst = (max(worst.ratio, ratio), max(worst.seconds, long))
            print(row(text.name, "\(rounded(short)) s", "\(rounded(long)) s", rounded(ratio)))
        }
        print(row("worst", "", "\(rounded(worst.seconds)) s", rounded(worst.ratio)))
    }

    private func measureRandomTexts(_ count: Int) {
        let annotator = Annotator()
        var generator = SeededGenerator(seed: seed)
        var (slow, worst) = (0, 0.0)
        for _ in 0..<count {
            let text = RepeatedText.random(using: &generator)
            let (short, long) = (seconds(text, bytes, annotator), seconds(text, 4 * bytes, annotator))
            worst = max(worst, long)
            guard long > 6 * max(short, 0.02) else { continue }
            slow += 1
            print(row(text.name, "\(rounded(short)) s", "\(rounded(long)) s", rounded(long / max(short, 0.01))))
        }
        print("\(count) texts, \(slow) slow, at most \(rounded(worst)) s for \(4 * bytes) bytes")
    }

    /// Time of this process on a processor.
    private func seconds(_ text: RepeatedText, _ bytes: Int, _ annotator: Annotator) -> Double {
        let document = text.document(bytes: bytes)
        let start = clock()
        let article = annotator.annotate(document)
        // Two copies, so that one is compared with the other.
        let articles = ["a", "b"].map { StoryArticle(id: $0, article: article) }
        _ = compare(articles, story: "growth")
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    private func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}

extension RepeatedText {
    fileprivate var name: String {
        let shown = piece.unicodeScalars.prefix(24).map { $0.escaped(asASCII: true) }.joined()
        return (markup.map { "\($0.rawValue) " } ?? "") + shown
    }
}
