import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Markup
import Stories
import Text

/// Annotates articles that a request carries, on all processors, and compares those of one story.
///
/// - Parameters:
///   - threshold: where the request names none.
///   - tell: gets what is done, where the client wants it at once; the result is empty then.
func annotate(
    _ params: AnnotateRequest.Params, threshold: Double, _ flag: CancelFlag,
    tell: ((AnnotateRequest.Result) -> Void)? = nil
) throws(ResponseError) -> AnnotateRequest.Result {
    var annotation = RequestedAnnotation(params, threshold: params.threshold ?? threshold, tell: tell)
    try annotation.annotateArticles(flag)
    try annotation.compareStories(flag)
    return annotation.result
}

private struct RequestedAnnotation {
    private let inputs: [Result<ArticleInput, ArticleError>]
    private let reading: ArticleReading
    private let tell: ((AnnotateRequest.Result) -> Void)?
    /// By place in the request; nil for what is not done, or was told.
    private var articles: [ArticleResult?]
    private var members: [StoryMember] = []
    /// In the order of their first articles; nil as above, and for stories of one article.
    private var stories: [StoryObject?] = []

    init(_ params: AnnotateRequest.Params, threshold: Double, tell: ((AnnotateRequest.Result) -> Void)?) {
        inputs = params.articles
        reading = ArticleReading(
            scope: params.storyScope, threshold: threshold, selection: AnnotationSelection(layers: params.layers))
        self.tell = tell
        articles = params.articles.map { _ in nil }
    }

    var result: AnnotateRequest.Result {
        .init(articles: articles.compactMap { $0 }, stories: stories.compactMap { $0 })
    }

    /// Annotates all articles. Those of stories wait for the comparison.
    mutating func annotateArticles(_ flag: CancelFlag) throws(ResponseError) {
        inputs.transformInParallel({ [reading] in flag.isSet ? nil : reading.read($0) }) { place, outcome in
            switch outcome {
            case .alone(let result): finish(result, at: place)
            case .member(let article, let story):
                members.append(StoryMember(place: place, article: article, story: story))
            case nil: break
            }
        }
        try flag.check()
    }

    mutating func compareStories(_ flag: CancelFlag) throws(ResponseError) {
        let groups = Dictionary(grouping: members, by: \.story).values.sorted { $0[0].place < $1[0].place }
        stories = groups.map { _ in nil }
        groups.transformInParallel({ [reading] in flag.isSet ? nil : reading.compare($0) }) { number, compared in
            guard let compared else { return }
            for (member, result) in zip(groups[number], compared.articles) { finish(result, at: member.place) }
            if let story = compared.story { finish(story, at: number) }
        }
        try flag.check()
    }

    private mutating func finish(_ result: ArticleResult, at place: Int) {
        if let tell { tell(.init(articles: [result])) } else { articles[place] = result }
    }

    private mutating func finish(_ story: StoryObject, at number: Int) {
        if let tell { tell(.init(stories: [story])) } else { stories[number] = story }
    }
}

private struct StoryMember: Sendable {
    /// In the request.
    let place: Int
    let article: StoryArticle
    let story: String
}

/// How the articles of a request are read and compared, on any thread.
private struct ArticleReading: Sendable {
    enum Outcome: Sendable {
        /// Compared with no other article.
        case alone(ArticleResult)
        case member(StoryArticle, story: String)
    }

    let scope: StoryScope
    let threshold: Double
    let selection: AnnotationSelection
    private let annotator = Annotator()

    init(scope: StoryScope, threshold: Double, selection: AnnotationSelection) {
        self.scope = scope
        self.threshold = threshold
        self.selection = selection
    }

    func read(_ input: Result<ArticleInput, ArticleError>) -> Outcome {
        switch input {
        case .failure(let error): return .alone(ArticleResult(error))
        case .success(let input):
            let article = annotator.annotate(input)
            if let story = scope.story(of: input) { return .member(article, story: story) }
            let alone = Stories.compare([article], story: "", threshold: threshold)
            return .alone(alone.articleResult(ofArticle: 0, selecting: selection))
        }
    }

    /// - Parameter members: the articles of one story.
    /// - Returns: the articles, and the story where it has more than one.
    func compare(_ members: [StoryMember]) -> (articles: [ArticleResult], story: StoryObject?) {
        let story = Stories.compare(members.map(\.article), story: members[0].story, threshold: threshold)
        let results = story.articles.indices.map { story.articleResult(ofArticle: $0, selecting: selection) }
        return (results, members.count > 1 ? story.storyObject : nil)
    }
}

extension Annotator {
    fileprivate func annotate(_ input: ArticleInput) -> StoryArticle {
        let document = Document(
            source: Array(input.text.utf8), markup: input.format.flatMap { MarkupFormat(rawValue: $0) },
            language: input.language.map { Language(tag: $0) })
        return StoryArticle(id: input.id, uri: input.uri, publishedAt: input.publishedAt, article: annotate(document))
    }
}

extension StoryScope {
    fileprivate func story(of input: ArticleInput) -> String? {
        story(field: input.story, folder: input.uri.map { DocumentName(uri: $0).folder }, isLine: true)
    }
}
