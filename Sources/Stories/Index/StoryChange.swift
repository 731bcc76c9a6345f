import Learning

/// What has changed of the articles that are compared with each other.
package struct StoryChange: Sendable {
    package let story: StoryKey
    /// All that are compared with each other now, in the order of their ids.
    package let articles: [String]
    /// Those whose conflicts are others than before, or stand elsewhere: that of an article which came, went or was edited, and
    /// of those that are or were at odds with it. An article that is no longer in the story is not among them.
    package let conflicting: [String]
}

extension ArticleGroup {
    /// The articles of which the conflicts are others than when this was last asked.
    mutating func changedMembers(threshold: Double) -> [String] {
        let found = conflicts(threshold: threshold)
        let articles = sortedMembers
        var digests = [UInt64](repeating: 0, count: articles.count)
        for set in found.sets {
            let digest = Self.digest(of: set, found.figures, articles)
            for article in Set(set.sides.joined().map { found.figures[$0].article }) {
                digests[article] = FeatureHash.join(digests[article], digest)
            }
        }
        return zip(articles, digests).compactMap { article, digest in
            setDigest(of: article.id, to: digest) ? article.id : nil
        }
    }

    /// A hash of all that a reader sees of a conflict: the articles' texts too, since what changes in one of them moves its figures.
    private static func digest(of set: ConflictSet, _ figures: [Figure], _ articles: [Member]) -> UInt64 {
        let start = FeatureHash.join(set.confidence.bitPattern, UInt64(set.sides.count))
        return set.sides.enumerated().reduce(FeatureHash.join(start, FeatureHash.of(set.relation.rawValue.utf8))) {
            digest, side in
            side.element.reduce(FeatureHash.join(digest, UInt64(side.offset))) { digest, index in
                let article = articles[figures[index].article]
                let figure = FeatureHash.join(article.facts.digest, UInt64(figures[index].quantity))
                return FeatureHash.join(FeatureHash.join(digest, figure), FeatureHash.of(article.id.utf8))
            }
        }
    }
}
