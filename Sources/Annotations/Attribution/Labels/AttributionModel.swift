package import Learning
import Models

/// A trained labeller: vocabulary and network in one model file.
package struct AttributionModel: Sendable {
    /// "ATTR" in a model file's header.
    package static let kind: UInt32 = 0x4154_5452

    package let vocabulary: CueVocabulary
    package let network: QuantizedNetwork

    package init(vocabulary: CueVocabulary, network: QuantizedNetwork) {
        self.vocabulary = vocabulary
        self.network = network
    }

    /// Reads a model file; bytes that are not part of the program have their checksum compared.
    package init(_ bytes: ModelBytes, isTrusted: Bool = false) throws(ModelFileError) {
        let file = try ModelFile(
            bytes, kind: AttributionModel.kind, revision: AttributionFeatures.revision, isTrusted: isTrusted)
        vocabulary = try CueVocabulary(file, section: 0)
        network = try QuantizedNetwork(file, first: 1)
        guard network.shape.tables.count == AttributionFeatures.count,
            network.shape.tables == AttributionFeatures.tables(words: network.shape.tables[0]),
            network.shape.labels == AttributionLabel.count
        else { throw .badShape }
    }

    /// The bytes of the model that is part of the program, read in place.
    package static var embedded: ModelBytes {
        let model = gainsay_attribution_model()
        return ModelBytes(permanent: UnsafeRawBufferPointer(start: model.bytes, count: model.length))
    }

    package var fileBytes: [UInt8] {
        var writer = ModelWriter(kind: AttributionModel.kind, revision: AttributionFeatures.revision)
        writer.append(vocabulary.bytes)
        network.append(to: &writer)
        return writer.bytes()
    }
}
