import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Markup
import Stories
import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Annotates all articles of a listing and writes them in their order.
///
/// Articles that are compared with none are written as soon as those before them are. The first one that belongs to a
/// story holds back all that follow, since its number conflicts are known only when the whole story has been read.
final class AnnotationRun: Sendable {
    private let reader: InputReader
    private let scope: StoryScope
    private let isByEvent: Bool
    private let threshold: Double
    private let format: any StoryFormat
    private let annotator = Annotator()
    private let held: Monitor<HeldOutput>
    private let progress: ProgressLine?

    /// - Parameters:
    ///   - isByEvent: whether articles of any story are compared only with those of the same event.
    ///   - threshold: number conflicts that are less sure are left out.
    init(
        listing: InputListing, scope: StoryScope, isByEvent: Bool, threshold: Double, format: any StoryFormat,
        progress: ProgressLine?
    ) {
        reader = InputReader(listing: listing)
        self.scope = scope
        self.isByEvent = isByEvent
        self.threshold = threshold
        self.format = format
        self.progress = progress
        held = Monitor(HeldOutput(frame: format.frame))
    }

    /// Returns how many articles, files or folders could not be annotated.
    func annotateAll() -> Int {
        let pipeline = OrderedPipeline(transform: { self.annotate($0) }, deliver: { self.take($0) })
        reader.readAll { pipeline.submit($0) }
        pipeline.wait()
        var output = held.withLock { $0 }
        let compared = compareAll(output)
        progress?.clear()
        for part in output.parts {
            switch part {
            case .bytes(let bytes): output.write(bytes)
            case .member(let story, let index): output.write(compared[story]!.articles[index])
            }
        }
        for story in output.storyNames { output.write(compared[story]!.end) }
        output.end()
        return output.failures
    }

    private func annotate(_ input: InputArticle) -> AnnotatedInput {
        let answer: AnnotatedInput.Answer
        switch input.article {
        case .failure(let error): answer = .failure(error, format.format(failure: error))
        case .success(let article):
            let document = Document(
                source: Array(article.text.utf8), markup: article.format.flatMap { MarkupFormat(rawValue: $0) },
                language: article.language.map { Language(tag: $0) })
            let annotated = annotator.annotate(document)
            let member = StoryArticle(
                id: article.id, uri: article.uri, publishedAt: article.publishedAt, article: annotated)
            let story = scope.story(field: article.story, folder: input.folderStory, isLine: input.isLine)
            answer = story.map { .member(member, story: $0) } ?? .alone(formatAlone(member))
        }
        return AnnotatedInput(answer: answer, place: input.place, size: input.size, isFile: !input.isLine)
    }

    private func formatAlone(_ article: StoryArticle) -> [UInt8] {
        format.format(article: 0, of: compare([article], story: article.id, threshold: threshold))
    }

    private func take(_ input: AnnotatedInput) {
        progress?.advance(bytes: input.size)
        held.withLock { held in
            switch input.answer {
            case .failure(let error, let bytes):
                progress?.clear()
                complain("\(input.place): \(error.message)")
                held.failures += 1
                held.writeInOrder(bytes)
            case .alone(let bytes): held.writeInOrder(bytes)
            case .member(let article, let story):
                if held.add(article, to: story, isFolder: input.isFile) { return }
                progress?.clear()
                complain("\(input.place): another article of the story has the id “\(article.id)”; not compared")
                held.writeInOrder(formatAlone(article))
            }
        }
    }

    private func compareAll(_ held: HeldOutput) -> [String: ComparedOutput] {
        let compared = Monitor<[String: ComparedOutput]>([:])
        let pipeline = OrderedPipeline<(String, [StoryArticle]), (String, ComparedOutput)>(
            transform: { name, articles in
                let isMixed = self.isByEvent || self.scope == .auto && held.folders.contains(name)
                return (name, isMixed ? self.compareByEvent(name, articles) : self.compareStory(name, articles))
            },
            deliver: { name, output in compared.withLock { $0[name] = output } })
        for (name, articles) in held.stories { pipeline.submit((name, articles)) }
        pipeline.wait()
        return compared.withLock { $0 }
    }

    private func compareStory(_ name: String, _ articles: [StoryArticle]) -> ComparedOutput {
        articles.count > 1
            ? format.format(compared: compare(articles, story: name, threshold: threshold))
            : ComparedOutput(articles: articles.map(formatAlone))
    }

    /// Compares the articles of a story within each event that they tell of.
    private func compareByEvent(_ name: String, _ articles: [StoryArticle]) -> ComparedOutput {
        var parts = [[UInt8]](repeating: [], count: articles.count)
        var end: [UInt8] = []
        for (places, story) in Stories.compareByEvent(articles, story: name, threshold: threshold) {
            let output =
                story.articles.count > 1
                ? format.format(compared: story) : ComparedOutput(articles: story.articles.map(formatAlone))
            for (place, part) in zip(places, output.articles) { parts[place] = part }
            end += output.end
        }
        return ComparedOutput(articles: parts, end: end)
    }
}

/// An input after annotation.
private struct AnnotatedInput: Sendable {
    enum Answer: Sendable {
        case failure(ArticleError, [UInt8])
        /// Compared with no other article, as it is written.
        case alone([UInt8])
        case member(StoryArticle, story: String)
    }

    let answer: Answer
    let place: String
    let size: Int
    /// Whether it is a file of articles' text and no line of JSON.
    let isFile: Bool
}

/// What can't be written yet.
private struct HeldOutput: Sendable {
    enum Part: Sendable {
        case bytes([UInt8])
        case member(story: String, index: Int)
    }

    var parts: [Part] = []
    var stories: [String: [StoryArticle]] = [:]
    /// In the order of their first articles.
    var storyNames: [String] = []
    /// The stories that are made of a folder's files.
    var folders: Set<String> = []
    var failures = 0
    private var ids: [String: Set<String>] = [:]
    private var framed: FramedOutput

    init(frame: OutputFrame) { framed = FramedOutput(frame) }

    /// Writes at once, unless something before it is held back.
    mutating func writeInOrder(_ bytes: [UInt8]) {
        if parts.isEmpty { write(bytes) } else { parts.append(.bytes(bytes)) }
    }

    mutating func write(_ part: [UInt8]) { gainsay.write(framed.add(part), to: STDOUT_FILENO) }

    /// Writes what stands behind all parts.
    func end() { gainsay.write(framed.end(), to: STDOUT_FILENO) }

    /// False when the story has an article of the same id already.
    mutating func add(_ article: StoryArticle, to story: String, isFolder: Bool) -> Bool {
        guard ids[story, default: []].insert(article.id).inserted else { return false }
        if stories[story] == nil { storyNames.append(story) }
        if isFolder { folders.insert(story) }
        parts.append(.member(story: story, index: stories[story]?.count ?? 0))
        stories[story, default: []].append(article)
        return true
    }
}
