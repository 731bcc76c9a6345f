/// Articles by story and event, and which of them disagree. It keeps only the facts of the articles and is brought up to date
/// article by article, so that an edit costs what the articles of its event cost, however many others there are.
package struct StoryIndex: Sendable {
    private let model: ConflictModel
    private var stories: [StoryKey: IndexedStory] = [:]
    /// The story of each article.
    private var keys: [String: StoryKey] = [:]
    /// Stories with an article that has come, gone or changed since it was last asked for the changes.
    private var changed: Set<StoryKey> = []

    package init(model: ConflictModel = .embedded) { self.model = model }

    /// Adds an article, or puts it in the place of the one with its id.
    ///
    /// - Parameter publishedAt: ISO 8601.
    package mutating func put(_ facts: ArticleFacts, id: String, in story: StoryKey, publishedAt: String? = nil) {
        if let old = keys[id], old != story { remove(id: id) }
        keys[id] = story
        changed.insert(story)
        stories[story, default: IndexedStory(isMixed: story.isMixed, model: model)]
            .put(ArticleGroup.Member(id: id, facts: facts, publishedAt: publishedAt))
    }

    package mutating func remove(id: String) {
        guard let story = keys.removeValue(forKey: id) else { return }
        changed.insert(story)
        stories[story]?.remove(id: id)
        if stories[story]?.isEmpty ?? false { stories[story] = nil }
    }

    /// The ids of the articles that are compared with each other: all of a story, or those of each of its events.
    package mutating func groups(of story: StoryKey) -> [[String]] {
        stories[story]?.update()
        return stories[story]?.groups.values.map { $0.sortedMembers.map(\.id) } ?? []
    }

    /// Where articles have come, gone or changed since this was last asked: only what is listed need be looked at again.
    ///
    /// - Parameter threshold: conflicts that are less sure are left out.
    package mutating func changes(threshold: Double = Conflict.defaultThreshold) -> [StoryChange] {
        defer { changed = [] }
        return changed.flatMap { key in
            (stories[key]?.changes(threshold: threshold) ?? []).map {
                StoryChange(story: key, articles: $0.articles, conflicting: $0.conflicting)
            }
        }.sorted { ($0.story.name, $0.articles.first ?? "") < ($1.story.name, $1.articles.first ?? "") }
    }

    /// The ids of an article and of those that it is compared with, in their order; none when the index does not have it.
    package mutating func group(of id: String) -> [String] {
        guard let key = keys[id] else { return [] }
        return stories[key]?.withGroup(of: id) { $0.sortedMembers.map(\.id) } ?? []
    }

    /// What the index knows of an article; nil when it does not have it.
    package func facts(of id: String) -> ArticleFacts? { keys[id].flatMap { stories[$0]?.facts(of: id) } }

    /// How many conflicts there are among an article and those that it is compared with.
    package mutating func conflictCount(around id: String, threshold: Double = Conflict.defaultThreshold) -> Int {
        guard let key = keys[id] else { return 0 }
        return stories[key]?.withGroup(of: id) { $0.conflicts(threshold: threshold).sets.count } ?? 0
    }

    /// The story of articles that are compared with each other.
    ///
    /// - Parameters:
    ///   - ids: all of a group, in the order of the story.
    ///   - articles: one an id.
    ///   - threshold: conflicts that are less sure are left out.
    package mutating func story(
        _ name: String, of ids: [String], _ articles: [StoryArticle], threshold: Double = Conflict.defaultThreshold
    ) -> Story {
        let key = ids.first.flatMap { keys[$0] }
        let story = key.flatMap { key in
            stories[key]?.withGroup(of: ids[0]) { $0.story(name, of: ids, articles, threshold: threshold) }
        }
        return story ?? Story(name: name, articles: articles, conflicts: [], drift: [], denialLinks: [])
    }
}

/// What makes articles a story.
package struct StoryKey: Hashable, Sendable {
    package let name: String
    /// Whether its articles may tell of several events, which are then not compared with each other.
    package let isMixed: Bool

    package init(_ name: String, isMixed: Bool = false) {
        self.name = name
        self.isMixed = isMixed
    }
}
