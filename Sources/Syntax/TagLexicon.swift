import Learning

/// Frequent words and the tags that they bear in the training text: an open-addressing table read in place.
struct TagLexicon: Sendable {
    struct Entry {
        /// A hash of its commonest tag and the set of its usual ones, 24 bits, never 0.
        var tags: UInt32
        /// The tag of a word that bears no other.
        var onlyTag: Tag?
        /// The classes that it can bear; never none.
        var classes: ClassSet
    }

    /// Bytes of a slot: key (UInt32, 0 for an empty slot), tags (24 bits), raw value of the only tag or 255, classes (UInt32),
    /// four bytes of nothing.
    static let slotLength = 16

    private let owner: ModelBytes
    nonisolated(unsafe) private let slots: UnsafeRawPointer
    private let mask: Int

    /// A section whose length is a power of two.
    init(_ file: ModelFile, section: Int) throws(ModelFileError) {
        guard section < file.sectionCount else { throw .badSection(section) }
        let bytes = file.section(section)
        let count = bytes.count / TagLexicon.slotLength
        guard count > 0, count & (count - 1) == 0 else { throw .badSection(section) }
        owner = file.bytes
        slots = bytes.baseAddress!
        mask = count - 1
    }

    /// A table that has just been built: its length is a power of two.
    init(bytes: [UInt8]) {
        owner = ModelBytes(copying: bytes)
        slots = owner.buffer.baseAddress!
        mask = bytes.count / TagLexicon.slotLength - 1
    }

    func entry(for hash: UInt64) -> Entry? {
        let key = TagLexicon.key(of: hash)
        var index = Int(key) & mask
        for _ in 0...mask {
            let slot = slots + index * TagLexicon.slotLength
            let word = UInt64(littleEndian: slot.loadUnaligned(as: UInt64.self))
            if word == 0 { return nil }
            if UInt32(truncatingIfNeeded: word) == key {
                return Entry(
                    tags: UInt32(truncatingIfNeeded: word >> 32) & 0xFF_FFFF,
                    onlyTag: Tag(rawValue: UInt8(truncatingIfNeeded: word >> 56)),
                    classes: ClassSet(
                        bits: UInt32(littleEndian: slot.loadUnaligned(fromByteOffset: 8, as: UInt32.self))))
            }
            index = (index + 1) & mask
        }
        return nil
    }

    /// Never 0.
    static func key(of word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word ^ (word >> 32)) | 1 }
}
