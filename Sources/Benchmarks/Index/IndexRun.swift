import Annotations
import Learning
import Stories
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Builds an index of generated articles, edits some of them, and keeps count of time and memory.
struct IndexRun {
    private let texts: GeneratedArticles
    private let annotator: Annotator
    private let isMixed: Bool
    private var index: StoryIndex
    private var textLength = 0
    private var annotationTime = 0.0
    private var indexingTime = 0.0
    private var conflicts = 0
    private var groups = 0
    private var memory: Int?
    private var editTimes: [Double] = []

    /// - Parameter isMixed: whether the articles are one story of which the events must be found.
    init(_ texts: GeneratedArticles, isMixed: Bool) {
        self.isMixed = isMixed
        self.texts = texts
        let annotator = Annotator()
        self.annotator = annotator
        index = StoryIndex()
    }

    /// Annotates and indexes all articles; an annotated article is let go as soon as it is indexed.
    mutating func build() {
        let before = ResidentMemory.trimmedBytes
        for number in 0..<texts.count {
            let document = Document(texts.text(number))
            textLength += document.bytes.count
            let start = processorTime()
            let article = annotator.annotate(document)
            let annotated = processorTime()
            index.put(ArticleFacts(article), id: "\(number)", in: story(of: number))
            annotationTime += annotated - start
            indexingTime += processorTime() - annotated
        }
        let start = processorTime()
        let found = Set((0..<texts.count).map(story)).flatMap { index.groups(of: $0) }
        groups = found.count
        conflicts = found.reduce(0) { $0 + index.conflictCount(around: $1[0]) }
        indexingTime += processorTime() - start
        if let before, let after = ResidentMemory.trimmedBytes { memory = (after - before) / texts.count }
    }

    /// Gives single articles other figures in one paragraph, each time to the conflicts of their event.
    mutating func edit(_ count: Int, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for edition in 1...count {
            let number = Int.random(in: 0..<texts.count, using: &random)
            let article = annotator.annotate(Document(texts.text(number, edition: edition)))
            let start = processorTime()
            let facts = ArticleFacts(article, reusing: index.facts(of: "\(number)"))
            index.put(facts, id: "\(number)", in: story(of: number))
            _ = index.conflictCount(around: "\(number)")
            editTimes.append(processorTime() - start)
        }
    }

    private func story(of number: Int) -> StoryKey {
        isMixed ? StoryKey("archive", isMixed: true) : StoryKey("event \(texts.event(of: number))")
    }

    var table: String {
        let megabytes = Double(textLength) / 1e6
        let times = editTimes.sorted().map { $0 * 1e3 }
        let median = times[times.count / 2]
        let slow = times[min(times.count - 1, times.count * 99 / 100)]
        return """
            \(texts.count) articles, \(textLength / texts.count) bytes each, \(groups) events, \(conflicts) conflicts, on one core
            \(row("annotation", "\(rounded(megabytes / annotationTime)) MB/s"))
            \(row("indexing and comparison", "\(rounded(megabytes / indexingTime)) MB/s"))
            \(row("edit of an article, median", "\(rounded(median)) ms"))
            \(row("edit of an article, 99 of 100", "\(rounded(slow)) ms"))
            \(row("memory an article", memory.map { "\($0) bytes" } ?? "unknown"))
            """
    }
}

/// Seconds that this process has had a processor.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
