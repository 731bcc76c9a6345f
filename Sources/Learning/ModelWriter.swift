/// Writes the bytes that `ModelFile` reads.
package struct ModelWriter {
    private let kind: UInt32
    private let revision: UInt32
    private var sections: [[UInt8]] = []

    package init(kind: UInt32, revision: UInt32) {
        self.kind = kind
        self.revision = revision
    }

    package mutating func append(_ section: [UInt8]) { sections.append(section) }

    package func bytes() -> [UInt8] {
        var table: [UInt8] = []
        var data: [UInt8] = []
        let start = aligned(ModelFile.headerLength + sections.count * 8)
        for section in sections {
            table += littleEndianBytes(UInt32(start + data.count)) + littleEndianBytes(UInt32(section.count))
            data += section
            data += [UInt8](repeating: 0, count: aligned(data.count) - data.count)
        }
        var file = ModelFile.magic
        for number in [ModelFile.version, kind, revision, UInt32(sections.count)] { file += littleEndianBytes(number) }
        file += littleEndianBytes(UInt64(0)) + table
        file += [UInt8](repeating: 0, count: start - file.count) + data
        let checksum = file.withUnsafeBytes { ModelFile.checksum(of: $0) }
        file.replaceSubrange(24..<32, with: withUnsafeBytes(of: checksum) { Array($0) })
        return file
    }

    private func aligned(_ count: Int) -> Int { (count + ModelFile.alignment - 1) & ~(ModelFile.alignment - 1) }
}

/// The bytes of a number as model files hold them.
package func littleEndianBytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
}
