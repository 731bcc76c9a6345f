/// Values by the hash of a word: an open-addressing table, read in place. A slot begins with its key (UInt32, 0 for an empty
/// slot).
package struct WordTable: Sendable {
    private let owner: ModelBytes
    nonisolated(unsafe) private let slots: UnsafeRawPointer
    private let mask: Int
    private let slotLength: Int

    /// A section of slots whose number is a power of two.
    package init(_ file: ModelFile, section: Int, slotLength: Int) throws(ModelFileError) {
        let bytes = try file.section(checked: section)
        let count = bytes.count / slotLength
        guard count > 0, count & (count - 1) == 0 else { throw .badSection(section) }
        owner = file.bytes
        slots = bytes.baseAddress!
        mask = count - 1
        self.slotLength = slotLength
    }

    /// A table that `bytes(of:least:slotLength:)` has made.
    package init(bytes: [UInt8], slotLength: Int) {
        owner = ModelBytes(copying: bytes)
        slots = owner.buffer.baseAddress!
        mask = bytes.count / slotLength - 1
        self.slotLength = slotLength
    }

    /// The bytes of a table.
    /// - Parameters:
    ///   - values: what stands behind the key of each word, in the order in which they find their place.
    ///   - least: the number of slots at least.
    package static func bytes(of values: [(word: UInt64, value: [UInt8])], least: Int, slotLength: Int) -> [UInt8] {
        var count = 16
        while count < least { count *= 2 }
        var slots = [[UInt8]?](repeating: nil, count: count)
        for (word, value) in values {
            var index = Int(key(of: word)) & (count - 1)
            while slots[index] != nil { index = (index + 1) & (count - 1) }
            slots[index] = littleEndianBytes(key(of: word)) + value
        }
        let empty = [UInt8](repeating: 0, count: slotLength)
        return slots.flatMap { $0 ?? empty }
    }

    package var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: slots, count: slotLength * (mask + 1))) }

    /// The slot of a word; nil where the table does not know it. Valid as long as this value or a copy of it lives.
    package func slot(for word: UInt64) -> UnsafeRawPointer? {
        let key = WordTable.key(of: word)
        var index = Int(key) & mask
        for _ in 0...mask {
            let slot = slots + index &* slotLength
            let found = UInt32(littleEndian: slot.loadUnaligned(as: UInt32.self))
            if found == key { return slot }
            if found == 0 { return nil }
            index = (index + 1) & mask
        }
        return nil
    }

    /// Never 0.
    private static func key(of word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word ^ (word >> 32)) | 1 }
}
