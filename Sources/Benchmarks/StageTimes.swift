import Annotations
import Syntax
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Seconds that each stage takes over some texts: the least of a few passes.
struct StageTimes {
    private let tokens: Double
    private let tags: Double
    private let network: Double
    private let rules: Double
    private let quantities: Double
    private let documentStep: Double
    private let all: Double

    init(of texts: BenchmarkTexts, annotator: Annotator) {
        let tagger = Tagger()
        let bytes = texts.documents.map(\.bytes)
        let paragraphs = bytes.flatMap(StageTimes.paragraphs)
        let tagged = paragraphs.map(tagger.tag)
        let articles = texts.documents.map { annotator.annotate($0) }
        tokens = StageTimes.seconds { for text in bytes { _ = StageTimes.paragraphs(of: text) } }
        tags = StageTimes.seconds { for paragraph in paragraphs { _ = tagger.tag(paragraph) } }
        let labeller = AttributionLabeller()
        network = StageTimes.seconds { for paragraph in tagged { _ = labeller.spans(in: paragraph) } }
        let labelled = tagged.map { ($0, labeller.spans(in: $0)) }
        rules = StageTimes.seconds {
            for (paragraph, spans) in labelled { _ = findAttributions(in: paragraph, spans: spans) }
        }
        quantities = StageTimes.seconds { for paragraph in tagged { _ = findQuantities(in: paragraph) } }
        // Of an article that has not changed only what crosses paragraphs is done again.
        documentStep = StageTimes.seconds {
            for article in articles { _ = annotator.annotate(article.document, reusing: article) }
        }
        all = StageTimes.seconds { for text in bytes { _ = annotator.annotate(Document(bytes: text)) } }
    }

    func table(words: Int) -> String {
        let stages = [
            ("paragraphs, tokens, sentences", tokens), ("tags, lemmas", tags), ("network", network),
            ("rules of attribution", rules), ("quantities", quantities), ("document step", documentStep), ("all", all),
        ]
        let rows = stages.map { name, seconds in
            row(name, "\(Int(Double(words) / max(seconds, 1e-9)))", "\(Int((100 * seconds / all).rounded())) %")
        }
        let path = row("text -> attributions", "\(Int(Double(words) / (tokens + tags + network + rules)))")
        return ([row("", "words a second", "share")] + rows + [path]).joined(separator: "\n")
    }

    private static func paragraphs(of bytes: [UInt8]) -> [Paragraph] {
        Document(bytes: bytes).paragraphSpans.map { Paragraph(bytes: bytes[$0.start..<$0.end]) }
    }

    /// Time of this process on a processor, whatever else the machine does.
    private static func seconds(of pass: () -> Void) -> Double {
        let times = (0..<3).map { _ in
            let start = clock()
            pass()
            return Double(clock() - start)
        }
        return times.min()! / Double(CLOCKS_PER_SEC)
    }
}
