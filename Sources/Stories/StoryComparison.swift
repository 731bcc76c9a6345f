/// Compares the articles of one story with each other: conflicts, drift, and denials of what another article claims.
///
/// - Parameters:
///   - threshold: conflicts that are less sure are left out.
///   - model: what is learned about conflicts.
package func compare(
    _ articles: [StoryArticle], story name: String, threshold: Double = Conflict.defaultThreshold,
    model: ConflictModel = .embedded
) -> Story {
    compare(articles, StoryKey(name), threshold, model).first?.story
        ?? Story(name: name, articles: [], conflicts: [], drift: [], denialLinks: [])
}

/// Compares articles within each event that they tell of. The second event with several articles has " 2" behind its name.
///
/// - Parameter threshold: conflicts that are less sure are left out.
/// - Returns: each event with its articles' places, in the order of the first.
package func compareByEvent(
    _ articles: [StoryArticle], story name: String, threshold: Double = Conflict.defaultThreshold
) -> [(places: [Int], story: Story)] { compare(articles, StoryKey(name, isMixed: true), threshold, .embedded) }

private func compare(
    _ articles: [StoryArticle], _ key: StoryKey, _ threshold: Double, _ model: ConflictModel
) -> [(places: [Int], story: Story)] {
    var index = StoryIndex(model: model)
    let ids = groupIDs(of: articles)
    for (id, article) in zip(ids, articles) {
        index.put(article.facts, id: id, in: key, publishedAt: article.publishedAt)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let groups = index.groups(of: key).map { $0.compactMap { places[$0] }.sorted() }.sorted { $0[0] < $1[0] }
    var events = 0
    return groups.map { group in
        if group.count > 1 { events += 1 }
        let name = events > 1 ? "\(key.name) \(events)" : key.name
        let story = index.story(name, of: group.map { ids[$0] }, group.map { articles[$0] }, threshold: threshold)
        return (group, story)
    }
}

/// What a group knows the articles of a story by: the id alone settles their order, unless articles share one.
func groupIDs(of articles: [StoryArticle]) -> [String] { articles.enumerated().map { "\($1.id)\u{0}\($0)" } }
