extension ArticleGroup {
    /// The story that the articles make.
    ///
    /// - Parameters:
    ///   - articles: all of the group, in the order of the story.
    ///   - ids: what the group knows each by.
    ///   - threshold: conflicts that are less sure are left out.
    mutating func story(_ name: String, of articles: [StoryArticle], ids: [String], threshold: Double) -> Story {
        let members = sortedMembers
        let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
        let order = members.map { places[$0.id] ?? 0 }
        var facts = members.map(\.facts)
        for (rank, place) in order.enumerated() { facts[place] = members[rank].facts }
        let found = conflicts(threshold: threshold).reordered(to: order)
        let messages = ConflictMessages(articles: articles, figures: found.figures)
        return Story(
            name: name, articles: articles, conflicts: found.sets.map { messages.conflict(of: $0) },
            drift: articles.count > 1 ? findDrift(in: articles, facts, weights: weights) : [],
            denialLinks: articles.count > 1 ? DenialLinks(facts, weights: weights).links() : [])
    }
}
