import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Markup
import Stories
import Text

/// Annotates articles that a request carries, and compares those of one story.
///
/// - Parameter threshold: where the request names none.
func annotate(_ params: AnnotateRequest.Params, threshold: Double, _ flag: CancelFlag) throws(ResponseError)
    -> AnnotateRequest.Result
{
    let annotator = Annotator()
    let selection = AnnotationSelection(layers: params.layers)
    let threshold = params.threshold ?? threshold
    var results: [ArticleResult?] = []
    var members: [String: [(place: Int, article: StoryArticle)]] = [:]
    var storyNames: [String] = []
    for input in params.articles {
        try flag.check()
        guard case .success(let input) = input else {
            if case .failure(let error) = input { results.append(ArticleResult(error)) }
            continue
        }
        let document = Document(
            source: Array(input.text.utf8), markup: input.format.flatMap { MarkupFormat(rawValue: $0) },
            language: input.language.map { Language(tag: $0) })
        let article = StoryArticle(
            id: input.id, publishedAt: input.publishedAt, article: annotator.annotate(document))
        if let story = params.storyScope.story(of: input) {
            if members[story] == nil { storyNames.append(story) }
            members[story, default: []].append((results.count, article))
            results.append(nil)
        } else {
            results.append(
                compare([article], story: "", threshold: threshold).articleResult(ofArticle: 0, selecting: selection))
        }
    }
    var stories: [StoryObject] = []
    for name in storyNames {
        try flag.check()
        let story = compare((members[name] ?? []).map(\.article), story: name, threshold: threshold)
        for (index, member) in (members[name] ?? []).enumerated() {
            results[member.place] = story.articleResult(ofArticle: index, selecting: selection)
        }
        if story.articles.count > 1 { stories.append(story.storyObject) }
    }
    return AnnotateRequest.Result(articles: results.compactMap { $0 }, stories: stories)
}

extension StoryScope {
    fileprivate func story(of input: ArticleInput) -> String? {
        story(field: input.story, folder: input.uri.map { DocumentName(uri: $0).folder }, isLine: true)
    }
}
