import AnnotationProtocol
import Annotations
import Exports
import Files
import JSONRPC
import Markup
import Stories
import Text

/// For all inputs: it takes a while to make one.
let annotator = Annotator()

/// An article of any bytes is annotated; of one that is text, all annotations are sound and every form can be written.
func checkArticle(_ input: [UInt8], markup: MarkupFormat?) throws(Violation) {
    if case .failure = plainText(input) { _ = annotator.annotate(Document(source: input, markup: markup)) }
    let article = annotator.annotate(Document(source: repaired(input), markup: markup))
    try article.check()
    try Stories.compare([StoryArticle(id: "a", article: article)], story: "s").check()
}

/// Lines of JSON are articles, or it is said why not.
func checkArticleLines(_ input: [UInt8]) throws(Violation) {
    var articles: [String: [StoryArticle]] = [:]
    for (number, line) in input.split(separator: 0x0A).enumerated() {
        let article: ArticleInput
        do throws(ArticleError) {
            article = try ArticleInput(line: Array(line), number: number + 1)
        } catch {
            try checkWriting(of: ArticleResult(error).json)
            continue
        }
        let document = Document(
            source: Array(article.text.utf8), markup: article.format.flatMap { MarkupFormat(rawValue: $0) },
            language: article.language.map { Language(tag: $0) })
        articles[article.story ?? article.id, default: []].append(
            StoryArticle(
                id: article.id, uri: article.uri, publishedAt: article.publishedAt,
                article: annotator.annotate(document)))
    }
    for (story, members) in articles { try Stories.compare(members, story: story).check() }
}

/// The input is a byte of choices and articles with 0x1E between them, the first byte of each a day of publication.
func checkStories(_ input: [UInt8]) throws(Violation) {
    let choices = input.first ?? 0
    let articles = parts(of: Array(input.dropFirst())).prefix(4).enumerated().map { number, part in
        StoryArticle(
            id: "\(number)", publishedAt: part.first.map { "2031-05-0\($0 % 8 + 1)" },
            article: annotator.annotate(Document(bytes: repaired(part.dropFirst()))))
    }
    let threshold = Double(choices % 4) / 4
    if choices & 4 != 0 {
        for (places, story) in compareByEvent(articles, story: "s", threshold: threshold) {
            try expect(story.articles.count == places.count, "an event of other articles")
            try story.check()
        }
    } else {
        let story = Stories.compare(articles, story: "s", threshold: threshold)
        try story.check()
        try checkOrder(of: articles, story, threshold: threshold)
    }
}

/// Articles that come in another order, and again, give the same story.
private func checkOrder(of articles: [StoryArticle], _ story: Story, threshold: Double) throws(Violation) {
    guard !articles.isEmpty else { return }
    var index = StoryIndex()
    let key = StoryKey("s")
    let ids = articles.map { "\($0.id)\u{0}" }
    func put(_ number: Int, as facts: Int) {
        index.put(articles[facts].facts, id: ids[number], in: key, publishedAt: articles[facts].publishedAt)
    }
    for number in articles.indices.reversed() { put(number, as: 0) }
    _ = index.changes(threshold: threshold)
    for number in articles.indices.reversed() { put(number, as: number) }
    let updated = index.story("s", of: ids, articles, threshold: threshold)
    try expect(
        updated.storyObject.json.serialized() == story.storyObject.json.serialized(),
        "an index that was updated gives another story")
}
