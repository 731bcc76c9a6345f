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
        for sentence in paragraph.sentences {
            let forms = SentenceForms(paragraph.tokens[sentence], lexicon: model.lexicon)
            forms.walk(rowBits: model.weights.rowBits, skipsSure: true) { _, rows, classes in
                TagClasses.tags[model.weights.bestClass(of: classes, rows: rows)]
            } decided: {
                tags.append($0)
            }
            if paragraph.tokens[sentence.upperBound - 1].isSentenceEnd {
                Tagger.findPast(in: sentence, of: paragraph.tokens, &tags)
            }
        }
        let lemmas = zip(paragraph.tokens, tags).map { Lemmatizer.lemma(of: $0.lower, tag: $1) }
        return TaggedParagraph(paragraph: paragraph, tags: tags, lemmas: lemmas)
    }

    /// In a whole sentence without a finite verb the first participle behind a noun or pronoun is a past tense.
    private static func findPast(in sentence: Range<Int>, of tokens: [Token], _ tags: inout [Tag]) {
        guard !tags[sentence].contains(where: \.isFiniteVerb) else { return }
        let participle = sentence.dropFirst().first {
            (tags[$0 - 1].isNoun || tags[$0 - 1] == .PRP)
                && (tags[$0] == .VBN || tags[$0] == .JJ && tokens[$0].lower.ends(in: "ed"))
        }
        if let participle { tags[participle] = .VBD }
    }
}

extension Token {
    fileprivate var isSentenceEnd: Bool { kind == .punctuation && [".", "!", "?"].contains(text) }
}
