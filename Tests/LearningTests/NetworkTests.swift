import Learning
import Testing

@Suite struct NetworkTests {
    private static let shape = NetworkShape(width: 16, tables: [7, 4], labels: 3)

    /// Random tokens; the label tells whether the token before and the one two behind have the same first feature.
    private static func sequence(_ random: inout SeededGenerator, count: Int) -> LabelledSequence {
        let words = (0..<count).map { _ in Int32.random(in: 0..<7, using: &random) }
        let marks = (0..<count).map { _ in Int32.random(in: 0..<4, using: &random) }
        var targets = [Float](repeating: 0, count: 3 * count)
        for index in 0..<count {
            let label =
                index > 0 && index + 2 < count && words[index - 1] == words[index + 2] ? 2 : Int(marks[index] % 2)
            targets[3 * index + label] = 1
        }
        return LabelledSequence(
            features: zip(words, marks).flatMap { [$0, $1] }, targets: targets, counted: 0..<count, count: count)
    }

    private static func sequences(_ number: Int, seed: UInt64) -> [LabelledSequence] {
        var random = SeededGenerator(seed: seed)
        return (0..<number).map { _ in sequence(&random, count: Int.random(in: 1...20, using: &random)) }
    }

    private static func trainer(seed: UInt64, epochs: Int) -> NetworkTrainer {
        var options = NetworkTrainer.Options()
        options.epochs = epochs
        options.batchTokens = 64
        options.warmUpSteps = 10
        options.averageKept = 0.95
        let trainer = NetworkTrainer(
            shape: shape, wordTables: 1, examples: sequences(60, seed: 5), options: options, seed: seed)
        for _ in 0..<epochs { _ = trainer.runEpoch() }
        return trainer
    }

    private func file(_ network: QuantizedNetwork) -> [UInt8] {
        var writer = ModelWriter(kind: 1, revision: 1)
        network.append(to: &writer)
        return writer.bytes()
    }

    private func labels(_ network: QuantizedNetwork, _ sequence: LabelledSequence) -> [Int] {
        network.withScores(features: sequence.features, count: sequence.count) { scores in
            (0..<sequence.count).map { token in
                (0..<3).max { scores[token * 8 + $0] < scores[token * 8 + $1] }!
            }
        }
    }

    /// All but a few: where a rectifier changes sides within the step, the difference tells nothing.
    @Test func gradientsAreThoseOfTheLoss() {
        var (wrong, all) = (0, 0)
        for sequence in Self.sequences(3, seed: 8) {
            let check = GradientCheck(shape: Self.shape, sequence: sequence, seed: 2)
            for parameter in stride(from: 0, to: check.parameterCount, by: 7) {
                let (found, expected) = check.gradients(of: parameter)
                wrong += abs(found - expected) < 2e-3 + 0.02 * abs(expected) ? 0 : 1
                all += 1
            }
        }
        #expect(all > 300 && Double(wrong) / Double(all) < 0.02)
    }

    @Test func learnsWhatNeighboursTell() {
        let network = Self.trainer(seed: 1, epochs: 40).network()
        var (right, all) = (0, 0)
        for sequence in Self.sequences(20, seed: 99) {
            let gold = (0..<sequence.count).map { token in
                (0..<3).max { sequence.targets[3 * token + $0] < sequence.targets[3 * token + $1] }!
            }
            right += zip(labels(network, sequence), gold).count { $0 == $1 }
            all += sequence.count
        }
        #expect(Double(right) / Double(all) > 0.85)
    }

    @Test func equalSeedsGiveEqualFiles() {
        #expect(file(Self.trainer(seed: 3, epochs: 2).network()) == file(Self.trainer(seed: 3, epochs: 2).network()))
        #expect(file(Self.trainer(seed: 3, epochs: 2).network()) != file(Self.trainer(seed: 4, epochs: 2).network()))
    }

    @Test func aFileHoldsTheWholeNetwork() throws {
        let network = Self.trainer(seed: 1, epochs: 4).network()
        let bytes = file(network)
        let read = try QuantizedNetwork(
            ModelFile(ModelBytes(copying: bytes), kind: 1, revision: 1, isTrusted: false), first: 0)
        #expect(file(read) == bytes)
        for sequence in Self.sequences(5, seed: 4) { #expect(labels(read, sequence) == labels(network, sequence)) }
    }

    @Test func aNetworkOfNoFormIsRefused() throws {
        for section in [[UInt8](), [UInt8](repeating: 0xFF, count: 32), [UInt8](repeating: 0, count: 32)] {
            var writer = ModelWriter(kind: 1, revision: 1)
            writer.append(section)
            let model = try ModelFile(ModelBytes(copying: writer.bytes()), kind: 1, revision: 1, isTrusted: false)
            #expect(throws: ModelFileError.badShape) { try QuantizedNetwork(model, first: 0) }
        }
    }
}
