extension ArticleGroup {
    /// The story that the articles make.
    ///
    /// - Parameters:
    ///   - ids: all of the group, in the order of the story.
    ///   - articles: one an id.
    ///   - threshold: conflicts that are less sure are left out.
    mutating func story(_ name: String, of ids: [String], _ articles: [StoryArticle], threshold: Double) -> Story {
        let places = Dictionary(zip(ids, articles.indices), uniquingKeysWith: { first, _ in first })
        let order = sortedMembers.compactMap { places[$0.id] }
        let isComparable = order.count == articles.count && order.count == sortedMembers.count
        let found = isComparable ? conflicts(threshold: threshold).reordered(to: order) : GroupConflicts.none
        let messages = ConflictMessages(articles: articles, figures: found.figures)
        let facts = articles.map(\.facts)
        return Story(
            name: name, articles: articles, conflicts: found.sets.map { messages.conflict(of: $0) },
            drift: articles.count > 1 ? findDrift(in: articles, facts, weights: model.words) : [],
            denialLinks: articles.count > 1 ? DenialLinks(facts, weights: model.words).links() : [])
    }
}
