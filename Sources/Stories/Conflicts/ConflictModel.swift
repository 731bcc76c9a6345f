package import Learning
import Models

/// What is learned about conflicts: how rare words are, and how much each signal speaks for two figures answering the same
/// question (logistic regression), first by how they are told, then by how they are told beside all others.
package final class ConflictModel: Sendable {
    /// "CONF" in a model file's header.
    package static let kind: UInt32 = 0x434F_4E46
    /// Raised with every change of what the signals mean.
    package static let revision: UInt32 = 4
    /// The names of the signals.
    package static let signals = PairEvidence.Signal.allCases.map { "\($0)" }
    static let count = signals.count

    package let words: WordWeights
    /// How alike figures are told: the bias, then a weight for each signal; none for those that say more than how they are told.
    package let likeness: [Float]
    /// The bias, then a weight for each signal.
    package let weights: [Float]

    /// - Parameter weights: nil before anything is learned from likeness.
    package init(words: WordWeights, likeness: [Float], weights: [Float]? = nil) {
        self.words = words
        self.likeness = likeness
        self.weights = weights ?? [Float](repeating: 0, count: 1 + Self.count)
    }

    /// Reads a model file; bytes that are not part of the program have their checksum compared.
    package convenience init(_ bytes: ModelBytes, isTrusted: Bool = false) throws(ModelFileError) {
        let file = try ModelFile(bytes, kind: Self.kind, revision: Self.revision, isTrusted: isTrusted)
        let words = WordWeights(table: try WordTable(file, section: 0, slotLength: WordWeights.slotLength))
        let likeness = try file.section(1, length: 4 * (1 + Self.count))
        let weights = try file.section(2, length: 4 * (1 + Self.count))
        self.init(words: words, likeness: floats(likeness), weights: floats(weights))
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
        for part in [likeness, weights] { writer.append(part.flatMap { littleEndianBytes($0.bitPattern) }) }
        return writer.bytes()
    }
}

private func floats(_ section: UnsafeRawBufferPointer) -> [Float] {
    stride(from: 0, to: section.count, by: 4).map {
        Float(bitPattern: UInt32(littleEndian: section.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
    }
}
