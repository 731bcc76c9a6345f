import Annotations
import ArgumentParser
import Markup
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
            "Measures texts of one thing repeated at a length and at four times that: linear time gives a ratio of 4.")

    @Option(help: ArgumentHelp("The shorter length.", valueName: "bytes"))
    var bytes = 250_000

    func run() throws {
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

    /// Time of this process on a processor.
    private func seconds(_ text: RepeatedText, _ bytes: Int, _ annotator: Annotator) -> Double {
        let start = clock()
        _ = annotator.annotate(text.document(bytes: bytes))
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
