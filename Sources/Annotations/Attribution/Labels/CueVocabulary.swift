import Learning

/// The words of the training articles with their number and how often they are cues: a table of a model file.
package struct CueVocabulary: Sendable {
    package struct Entry: Hashable, Sendable {
        /// Row of the word's embedding; 0 for a word that is not known.
        package var row: Int32
        /// How often the word is (part of) a cue, see `cueClass`.
        package var cueClass: Int32

        package init(row: Int32, cueClass: Int32) {
            self.row = row
            self.cueClass = cueClass
        }

        package static let unknown = Entry(row: 0, cueClass: 0)
    }

    /// Rows of the table of words fit in this many bits.
    private static let rowBits: UInt32 = 24
    package static let cueClassCount = 8

    /// Bytes of a slot: key, row (24 bits), cue class.
    private static let slotLength = 8

    private let table: WordTable

    init(_ file: ModelFile, section: Int) throws(ModelFileError) {
        table = try WordTable(file, section: section, slotLength: CueVocabulary.slotLength)
    }

    /// A table of words, given by their hashes.
    package init(_ entries: [(word: UInt64, entry: Entry)]) {
        let values = entries.map { word, entry in
            (word, littleEndianBytes(UInt32(entry.row) | UInt32(entry.cueClass) << CueVocabulary.rowBits))
        }
        let bytes = WordTable.bytes(of: values, least: 2 * entries.count, slotLength: CueVocabulary.slotLength)
        table = WordTable(bytes: bytes, slotLength: CueVocabulary.slotLength)
    }

    package var bytes: [UInt8] { table.bytes }

    package func entry(for word: UInt64) -> Entry {
        guard let slot = table.slot(for: word) else { return .unknown }
        let value = UInt32(littleEndian: slot.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        return Entry(
            row: Int32(value & ((1 << CueVocabulary.rowBits) - 1)), cueClass: Int32(value >> CueVocabulary.rowBits))
    }

    /// The class of a word by the share of its occurrences that are part of a cue; 0 for words that never are.
    package static func cueClass(cues: Int, of occurrences: Int) -> Int32 {
        guard cues > 0, occurrences > 0 else { return 0 }
        let share = Double(cues) / Double(occurrences)
        return 1 + Int32([0.01, 0.04, 0.1, 0.25, 0.5, 0.75].count { share >= $0 })
    }
}
