package import Learning
import Models

/// A trained tagger: weights and lexicon in one model file.
package struct TaggerModel: Sendable {
    /// "TAGR" in a model file's header.
    static let kind: UInt32 = 0x5447_4152
    static let rowBits = 16

    let weights: LinearTable
    let lexicon: TagLexicon

    /// Reads a model file; bytes that are not part of the program have their checksum compared.
    package init(_ bytes: ModelBytes, isTrusted: Bool = false) throws(ModelFileError) {
        let file = try ModelFile(
            bytes, kind: TaggerModel.kind, revision: TaggerFeatures.revision, isTrusted: isTrusted)
        weights = try LinearTable(file, section: 0, rowBits: TaggerModel.rowBits)
        lexicon = try TagLexicon(file, section: 1)
    }

    /// The bytes of the model that is part of the program, read in place.
    package static var embedded: ModelBytes {
        let model = gainsay_tagger_model()
        return ModelBytes(permanent: UnsafeRawBufferPointer(start: model.bytes, count: model.length))
    }
}
