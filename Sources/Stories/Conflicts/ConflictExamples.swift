/// Two quantities of a story, for learning whether they answer the same question.
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

/// Every pair whose values are at odds, of which `compare` would ask the model.
package func conflictExamples(in articles: [StoryArticle], model: ConflictModel) -> [ConflictExample] {
    examples(in: articles, model: model) { $0.evidence() }
}

/// Every pair of one unit under a common key, with how the two are told.
package func tellingExamples(in articles: [StoryArticle], model: ConflictModel) -> [ConflictExample] {
    examples(in: articles, model: model) { $0.tellings() }
}

private func examples(
    in articles: [StoryArticle], model: ConflictModel,
    of pairs: (FigureComparison) -> [(first: Int, second: Int, evidence: PairEvidence)]
) -> [ConflictExample] {
    var group = ArticleGroup(model: model)
    let ids = groupIDs(of: articles)
    for (index, article) in articles.enumerated() {
        group.put(.init(id: ids[index], facts: article.facts, publishedAt: article.publishedAt))
    }
    let indices = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    return group.comparisons().flatMap { comparison, ids in
        func place(_ figure: Figure) -> ConflictExample.Place {
            .init(article: indices[ids[figure.article]] ?? 0, quantity: figure.quantity)
        }
        return pairs(comparison).map { pair in
            ConflictExample(
                a: place(comparison.figures[pair.first]), b: place(comparison.figures[pair.second]),
                signals: pair.evidence.list)
        }
    }
}
