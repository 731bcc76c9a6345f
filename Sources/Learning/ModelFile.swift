/// A model's header and sections.
///
/// Little endian. Bytes 0–7 magic, 8 format version, 12 kind, 16 revision of the features, 20 number of sections,
/// 24–31 checksum of all that follows, from 32 offset and length of each section; numbers are UInt32 where not said
/// otherwise. Sections begin at multiples of 64 bytes.
package struct ModelFile: Sendable {
    package static let magic = Array("gainsay\0".utf8)
    package static let version: UInt32 = 1
    static let headerLength = 32
    static let alignment = 64

    /// Keeps the sections alive.
    package let bytes: ModelBytes
    package let sectionCount: Int

    /// Reads a header. Comparing the checksum touches every byte: pass `isTrusted` for bytes that are part of the program.
    package init(_ bytes: ModelBytes, kind: UInt32, revision: UInt32, isTrusted: Bool) throws(ModelFileError) {
        let buffer = bytes.buffer
        guard buffer.count >= ModelFile.headerLength, buffer.prefix(8).elementsEqual(ModelFile.magic) else {
            throw .notAModel
        }
        self.bytes = bytes
        let version = ModelFile.number(in: buffer, at: 8)
        guard version == ModelFile.version else { throw .unknownVersion(version) }
        let foundKind = ModelFile.number(in: buffer, at: 12)
        guard foundKind == kind else { throw .otherKind(found: foundKind, expected: kind) }
        let foundRevision = ModelFile.number(in: buffer, at: 16)
        guard foundRevision == revision else { throw .otherRevision(found: foundRevision, expected: revision) }
        sectionCount = Int(ModelFile.number(in: buffer, at: 20))
        try checkSections()
        guard isTrusted || ModelFile.checksum(of: buffer) == buffer.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        else { throw .damaged }
    }

    /// The bytes of a section; valid as long as this value or a copy of it lives.
    package func section(_ index: Int) -> UnsafeRawBufferPointer {
        let (offset, length) = place(of: index)
        return UnsafeRawBufferPointer(rebasing: bytes.buffer[offset..<(offset + length)])
    }

    /// A section that must have a certain length.
    package func section(_ index: Int, length: Int) throws(ModelFileError) -> UnsafeRawBufferPointer {
        guard index < sectionCount, place(of: index).length == length else { throw .badSection(index) }
        return section(index)
    }

    /// A section that may be missing.
    package func section(checked index: Int) throws(ModelFileError) -> UnsafeRawBufferPointer {
        guard index < sectionCount else { throw .badSection(index) }
        return section(index)
    }

    private func checkSections() throws(ModelFileError) {
        guard sectionCount <= (bytes.buffer.count - ModelFile.headerLength) / 8 else { throw .truncated }
        for index in 0..<sectionCount {
            let (offset, length) = place(of: index)
            guard offset + length <= bytes.buffer.count else { throw .truncated }
        }
    }

    private func place(of section: Int) -> (offset: Int, length: Int) {
        let entry = ModelFile.headerLength + section * 8
        return (
            Int(ModelFile.number(in: bytes.buffer, at: entry)), Int(ModelFile.number(in: bytes.buffer, at: entry + 4))
        )
    }

    private static func number(in buffer: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
        UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    static func checksum(of buffer: UnsafeRawBufferPointer) -> UInt64 {
        FeatureHash.of(buffer[headerLength...]).littleEndian
    }
}
