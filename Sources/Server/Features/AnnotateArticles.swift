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
///   - tell: gets what is done, where the client wants it at once.
func annotate(
    _ params: AnnotateRequest.Params, threshold: Double, _ flag: CancelFlag,
    tell: ((AnnotateRequest.Result) -> Void)? = nil
) throws(ResponseError) -> AnnotateRequest.Result {
    let annotator = Annotator()
    let selection = AnnotationSelection(layers: params.layers)
    let threshold = params.threshold ?? threshold
    var results: [ArticleResult?] = []
    func finish(_ result: ArticleResult, at place: Int) {
        if let tell { tell(.init(articles: [result])) } else { results[place] = result }
    }
    var members: [String: [(place: Int, article: StoryArticle)]] = [:]
    var storyNames: [String] = []
    for input in params.articles {
        try flag.check()
        results.append(nil)
        let place = results.count - 1
        guard case .success(let input) = input else {
            if case .failure(let error) = input { finish(ArticleResult(error), at: place) }
            continue
        }
        let document = Document(
            source: Array(input.text.utf8), markup: input.format.flatMap { MarkupFormat(rawValue: $0) },
            language: input.language.map { Language(tag: $0) })
        let article = StoryArticle(
            id: input.id, uri: input.uri, publishedAt: input.publishedAt, article: annotator.annotate(document))
        if let story = params.storyScope.story(of: input) {
            if members[story] == nil { storyNames.append(story) }
            members[story, default: []].append((place, article))
        } else {
            let alone = compare([article], story: "", threshold: threshold)
            finish(alone.articleResult(ofArticle: 0, selecting: selection), at: place)
        }
    }
    var stories: [StoryObject] = []
    for name in storyNames {
        try flag.check()
        let story = compare((members[name] ?? []).map(\.article), story: name, threshold: threshold)
        for (index, member) in (members[name] ?? []).enumerated() {
            finish(story.articleResult(ofArticle: index, selecting: selection), at: member.place)
        }
        guard story.articles.count > 1 else { continue }
        if let tell { tell(.init(stories: [story.storyObject])) } else { stories.append(story.storyObject) }
    }
    return AnnotateRequest.Result(articles: results.compactMap { $0 }, stories: stories)
}

extension StoryScope {
    fileprivate func story(of input: ArticleInput) -> String? {
        story(field: input.story, folder: input.uri.map { DocumentName(uri: $0).folder }, isLine: true)
    }
}
