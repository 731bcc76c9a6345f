package import Learning
import Models

/// What is learned about conflicts: how rare words are, and how much each signal speaks for two figures answering the same
/// question (logistic regression).
package final class ConflictModel: Sendable {
    /// "CONF" in a model file's header.
    package static let kind: UInt32 = 0x434F_4E46
    /// Raised with every change of what the signals mean.
    package static let revision: UInt32 = 2
    /// The names of the signals.
    package static let signals = PairEvidence.Signal.allCases.map { "\($0)" }
    static let count = signals.count

    package let words: WordWeights
    /// The bias, then a weight for each signal.
    package let weights: [Float]

    package init(words: WordWeights, weights: [Float]) {
        self.words = words
        self.weights = weights
    }

    /// Reads a model file; bytes that are not part of the program have their checksum compared.
    package convenience init(_ bytes: ModelBytes, isTrusted: Bool = false) throws(ModelFileError) {
        let file = try ModelFile(bytes, kind: Self.kind, revision: Self.revision, isTrusted: isTrusted)
        let words = WordWeights(table: try WordTable(file, section: 0, slotLength: WordWeights.slotLength))
        let section = try file.section(1, length: 4 * (1 + Self.count))
        self.init(
            words: words,
            weights: (0...Self.count).map {
                Float(bitPattern: UInt32(littleEndian: section.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
            })
    }

    /// The model that is part of the program, whose bytes a test reads.
    package static let embedded: ConflictModel = {
        let model = gainsay_conflicts_model()
        let bytes = ModelBytes(permanent: UnsafeRawBufferPointer(start: model.bytes, count: model.length))
        do {
            return try ConflictModel(bytes, isTrusted: true)
        } catch {
            fatalError("The embedded model of conflicts is unusable: \(error)")
        }
    }()

    package var fileBytes: [UInt8] {
        var writer = ModelWriter(kind: Self.kind, revision: Self.revision)
        writer.append(words.bytes)
        writer.append(weights.flatMap { littleEndianBytes($0.bitPattern) })
        return writer.bytes()
    }
}
