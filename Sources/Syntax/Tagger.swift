import Learning
package import Text

/// Gives every token of a paragraph its part of speech and lemma.
///
/// Tags go from left to right, each chosen by a linear model that sees the words around and the two tags before
/// (Collins 2002), sentence by sentence.
package struct Tagger: Sendable {
    private let model: TaggerModel

    /// A tagger with the embedded model, whose bytes a test reads; start-up only looks at its header.
    package init() {
        do {
            model = try TaggerModel(TaggerModel.embedded, isTrusted: true)
        } catch {
            fatalError("The embedded tagger is unusable: \(error)")
        }
    }

    package init(model: TaggerModel) { self.model = model }

    package func tag(_ paragraph: Paragraph) -> TaggedParagraph {
        var tags: [Tag] = []
        tags.reserveCapacity(paragraph.tokens.count)
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: LinearTable.classCount) { sums in
            for sentence in paragraph.sentences {
                let hasCapitals = paragraph.tokens[sentence].contains(where: \.hasCapital)
                let forms = SentenceForms(paragraph.tokens[sentence], lexicon: model.lexicon)
                forms.walk(rowBits: model.weights.rowBits) { index, rows in
                    let best = TagClasses.tags[model.weights.bestClass(rows: rows, sums: sums.baseAddress!)]
                    guard best.isProperNoun, hasCapitals,
                        !paragraph.tokens[sentence.lowerBound + index].hasCapital
                    else { return best }
                    return TagClasses.tags[LinearTable.best(of: TagClasses.common, sums.baseAddress!)]
                } decided: {
                    tags.append($0)
                }
            }
        }
        let lemmas = zip(paragraph.tokens, tags).map { Lemmatizer.lemma(of: $0.lower, tag: $1) }
        return TaggedParagraph(paragraph: paragraph, tags: tags, lemmas: lemmas)
    }
}
