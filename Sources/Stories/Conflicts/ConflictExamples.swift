/// Two quantities of a story whose values are at odds, for learning whether they answer the same question.
package struct ConflictExample {
    package struct Place {
        /// Index of the article in the story.
        package let article: Int
        /// Index of the quantity in the article.
        package let quantity: Int
    }

    package let a: Place
    package let b: Place
    /// One for each signal.
    package let signals: [Double]
}

/// Every pair of which `compare` would ask the model.
package func conflictExamples(in articles: [StoryArticle], words: WordWeights) -> [ConflictExample] {
    let untrained = ConflictModel(words: words, weights: [Float](repeating: 0, count: 1 + ConflictModel.count))
    var group = ArticleGroup(model: untrained)
    let ids = groupIDs(of: articles)
    for (index, article) in articles.enumerated() {
        group.put(.init(id: ids[index], facts: article.facts, publishedAt: article.publishedAt))
    }
    let indices = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    return group.comparisons().flatMap { comparison, ids in
        func place(_ figure: Figure) -> ConflictExample.Place {
            .init(article: indices[ids[figure.article]] ?? 0, quantity: figure.quantity)
        }
        return comparison.evidence().map { pair in
            ConflictExample(
                a: place(comparison.figures[pair.first]), b: place(comparison.figures[pair.second]),
                signals: pair.evidence.list)
        }
    }
}
