import Learning

/// The words of the training articles with their number and how often they are cues: an open-addressing table read in
/// place.
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

    private let owner: ModelBytes
    nonisolated(unsafe) private let slots: UnsafeRawPointer
    private let mask: Int

    /// A section whose length is eight bytes times a power of two.
    init(_ file: ModelFile, section: Int) throws(ModelFileError) {
        let bytes = try file.section(checked: section)
        let count = bytes.count / 8
        guard count > 0, count & (count - 1) == 0 else { throw .badSection(section) }
        owner = file.bytes
        slots = bytes.baseAddress!
        mask = count - 1
    }

    /// A table of words, given by their hashes.
    package init(_ entries: [(word: UInt64, entry: Entry)]) {
        var count = 16
        while count < 2 * entries.count { count *= 2 }
        var table = [UInt64](repeating: 0, count: count)
        for (word, entry) in entries {
            let key = CueVocabulary.key(of: word)
            var index = Int(key) & (count - 1)
            while table[index] != 0 { index = (index + 1) & (count - 1) }
            let value = UInt64(entry.row) | UInt64(entry.cueClass) << UInt64(CueVocabulary.rowBits)
            table[index] = UInt64(key) | value << 32
        }
        owner = ModelBytes(copying: table.flatMap { littleEndianBytes($0) })
        slots = owner.buffer.baseAddress!
        mask = count - 1
    }

    package var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: slots, count: 8 * (mask + 1))) }

    package func entry(for word: UInt64) -> Entry {
        let key = CueVocabulary.key(of: word)
        var index = Int(key) & mask
        for _ in 0...mask {
            let slot = UInt64(littleEndian: (slots + index * 8).loadUnaligned(as: UInt64.self))
            if slot == 0 { return .unknown }
            if UInt32(truncatingIfNeeded: slot) == key {
                let value = UInt32(truncatingIfNeeded: slot >> 32)
                return Entry(
                    row: Int32(value & ((1 << CueVocabulary.rowBits) - 1)),
                    cueClass: Int32(value >> CueVocabulary.rowBits))
            }
            index = (index + 1) & mask
        }
        return .unknown
    }

    /// The class of a word by the share of its occurrences that are part of a cue; 0 for words that never are.
    package static func cueClass(cues: Int, of occurrences: Int) -> Int32 {
        guard cues > 0, occurrences > 0 else { return 0 }
        let share = Double(cues) / Double(occurrences)
        return 1 + Int32([0.01, 0.04, 0.1, 0.25, 0.5, 0.75].count { share >= $0 })
    }

    /// Never 0.
    private static func key(of word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word ^ (word >> 32)) | 1 }
}
