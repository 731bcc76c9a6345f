import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Markup
import Stories
import Text

/// Annotates articles that a request carries, and compares those of one story.
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
    private let params: AnnotateRequest.Params
    private let threshold: Double
    private let selection: AnnotationSelection
    private let tell: ((AnnotateRequest.Result) -> Void)?
    /// By place in the request; nil for what is not done, or was told.
    private var articles: [ArticleResult?]
    private var stories: [StoryObject] = []
    private var members: [String: [(place: Int, article: StoryArticle)]] = [:]
    /// In the order of their first articles.
    private var storyNames: [String] = []

    init(_ params: AnnotateRequest.Params, threshold: Double, tell: ((AnnotateRequest.Result) -> Void)?) {
        self.params = params
        self.threshold = threshold
        self.tell = tell
        selection = AnnotationSelection(layers: params.layers)
        articles = params.articles.map { _ in nil }
    }

    var result: AnnotateRequest.Result { .init(articles: articles.compactMap { $0 }, stories: stories) }

    /// Annotates all articles. Those of stories wait for the comparison.
    mutating func annotateArticles(_ flag: CancelFlag) throws(ResponseError) {
        let annotator = Annotator()
        for (place, input) in params.articles.enumerated() {
            try flag.check()
            switch input {
            case .failure(let error): finish(ArticleResult(error), at: place)
            case .success(let input):
                let article = annotator.annotate(input)
                guard let story = params.storyScope.story(of: input) else {
                    let alone = compare([article], story: "", threshold: threshold)
                    finish(alone.articleResult(ofArticle: 0, selecting: selection), at: place)
                    continue
                }
                if members[story] == nil { storyNames.append(story) }
                members[story, default: []].append((place, article))
            }
        }
    }

    mutating func compareStories(_ flag: CancelFlag) throws(ResponseError) {
        for name in storyNames {
            try flag.check()
            let members = members[name] ?? []
            let story = compare(members.map(\.article), story: name, threshold: threshold)
            for (index, member) in members.enumerated() {
                finish(story.articleResult(ofArticle: index, selecting: selection), at: member.place)
            }
            if members.count > 1 { finish(story.storyObject) }
        }
    }

    private mutating func finish(_ result: ArticleResult, at place: Int) {
        if let tell { tell(.init(articles: [result])) } else { articles[place] = result }
    }

    private mutating func finish(_ story: StoryObject) {
        if let tell { tell(.init(stories: [story])) } else { stories.append(story) }
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
