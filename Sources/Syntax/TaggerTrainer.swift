import Learning
package import Text

/// Learns a `TaggerModel` from tagged paragraphs.
package struct TaggerTrainer {
    /// A paragraph and the correct tags of its tokens; nil where it is unknown.
    package struct Example: Sendable {
        package let paragraph: Paragraph
        package let tags: [Tag?]
        /// Whether its words go into the lexicon: made-up copies of other examples do not.
        package let isOriginal: Bool

        package init(paragraph: Paragraph, tags: [Tag?], isOriginal: Bool = true) {
            self.paragraph = paragraph
            self.tags = tags
            self.isOriginal = isOriginal
        }
    }

    private let examples: [Example]
    private let lexicon: TagLexicon
    private let lexiconBytes: [UInt8]
    private var perceptron = PerceptronTrainer(rowBits: TaggerModel.rowBits)
    private var random: SeededGenerator

    /// `guessed` are paragraphs that an earlier model has tagged: their words widen the lexicon.
    package init(examples: [Example], guessed: [TaggedParagraph] = [], seed: UInt64) {
        self.examples = examples
        random = SeededGenerator(seed: seed)
        var builder = TagLexiconBuilder()
        for example in examples where example.isOriginal { builder.count(example) }
        for paragraph in guessed { builder.count(paragraph) }
        lexiconBytes = builder.bytes()
        lexicon = TagLexicon(bytes: lexiconBytes)
    }

    /// One pass over the examples in random order. Returns the share of tokens with a choice that were right at once.
    package mutating func runEpoch() -> Double {
        var right = 0
        var total = 0
        for index in examples.indices.shuffled(using: &random) {
            let example = examples[index]
            for sentence in example.paragraph.sentences {
                let forms = SentenceForms(example.paragraph.tokens[sentence], lexicon: lexicon)
                forms.walk(rowBits: TaggerModel.rowBits, skipsSure: false) { position, rows, classes in
                    let correct = example.tags[sentence.lowerBound + position].flatMap(TagClasses.index)
                    let guess = perceptron.learn(rows: rows, of: classes, correct: correct)
                    if let correct {
                        total += 1
                        right += guess == correct ? 1 : 0
                    }
                    return TagClasses.tags[guess]
                } decided: { _ in
                }
            }
        }
        return total == 0 ? 0 : Double(right) / Double(total)
    }

    /// The model file of what has been learned so far.
    package func modelFile() -> [UInt8] {
        var writer = ModelWriter(kind: TaggerModel.kind, revision: TaggerFeatures.revision)
        writer.append(perceptron.quantized())
        writer.append(lexiconBytes)
        return writer.bytes()
    }
}
