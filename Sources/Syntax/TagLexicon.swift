import Learning

/// Frequent words and the tags that they bear in the training text: a table of a model file.
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

    private let table: WordTable

    init(_ file: ModelFile, section: Int) throws(ModelFileError) {
        table = try WordTable(file, section: section, slotLength: TagLexicon.slotLength)
    }

    /// A table that has just been built.
    init(bytes: [UInt8]) { table = WordTable(bytes: bytes, slotLength: TagLexicon.slotLength) }

    func entry(for word: UInt64) -> Entry? {
        guard let slot = table.slot(for: word) else { return nil }
        let tags = UInt32(littleEndian: slot.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        return Entry(
            tags: tags & 0xFF_FFFF, onlyTag: Tag(rawValue: UInt8(tags >> 24)),
            classes: ClassSet(bits: UInt32(littleEndian: slot.loadUnaligned(fromByteOffset: 8, as: UInt32.self))))
    }
}
