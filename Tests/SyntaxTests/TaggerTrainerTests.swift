import Learning
import Syntax
import Testing

@Suite struct TaggerTrainerTests {
    private static let corpus = [
        "The/DT dog/NN barks/VBZ", "A/DT cat/NN sleeps/VBZ", "The/DT cats/NNS sleep/VBP", "Dogs/NNS bark/VBP loudly/RB",
        "She/PRP saw/VBD the/DT dog/NN", "He/PRP saw/VBD a/DT cat/NN", "The/DT old/JJ dog/NN sleeps/VBZ quietly/RB",
        "She/PRP feeds/VBZ the/DT cats/NNS", "The/DT small/JJ cats/NNS saw/VBD her/PRP",
    ].map(TaggedText.init)

    private func trainedFile(seed: UInt64, epochs: Int = 5) -> [UInt8] {
        let examples = TaggerTrainerTests.corpus.map {
            TaggerTrainer.Example(paragraph: $0.paragraph, tags: $0.tags.map { $0 })
        }
        var trainer = TaggerTrainer(examples: examples, seed: seed)
        for _ in 0..<epochs { _ = trainer.runEpoch() }
        return trainer.modelFile()
    }

    @Test func equalSeedsGiveEqualFiles() {
        #expect(trainedFile(seed: 3) == trainedFile(seed: 3))
        #expect(trainedFile(seed: 3) != trainedFile(seed: 4))
    }

    @Test func aModelTagsWhatItLearned() throws {
        let tagger = Tagger(model: try TaggerModel(ModelBytes(copying: trainedFile(seed: 1, epochs: 10))))
        for text in TaggerTrainerTests.corpus { #expect(tagger.tag(text.paragraph).tags == text.tags) }
    }

    @Test func aDamagedModelIsRefused() {
        var file = trainedFile(seed: 1)
        file[file.count / 2] ^= 1
        #expect(throws: ModelFileError.damaged) { try TaggerModel(ModelBytes(copying: file)) }
    }
}
