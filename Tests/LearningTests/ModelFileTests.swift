import Learning
import Testing

@Suite struct ModelFileTests {
    private static let sections: [[UInt8]] = [[1, 2, 3], [], Array(0..<100)]

    private static var file: [UInt8] {
        var writer = ModelWriter(kind: 7, revision: 2)
        for section in sections { writer.append(section) }
        return writer.bytes()
    }

    private func read(_ bytes: [UInt8], kind: UInt32 = 7, revision: UInt32 = 2) throws -> ModelFile {
        try ModelFile(ModelBytes(copying: bytes), kind: kind, revision: revision, isTrusted: false)
    }

    @Test func sectionsComeBackAligned() throws {
        let file = try read(ModelFileTests.file)
        #expect((0..<file.sectionCount).map { Array(file.section($0)) } == ModelFileTests.sections)
        for index in 0..<file.sectionCount where !file.section(index).isEmpty {
            #expect(Int(bitPattern: file.section(index).baseAddress) % 64 == 0)
        }
    }

    @Test func anotherModelIsRefused() {
        #expect(throws: ModelFileError.otherKind(found: 7, expected: 8)) { try read(ModelFileTests.file, kind: 8) }
        #expect(throws: ModelFileError.otherRevision(found: 2, expected: 3)) {
            try read(ModelFileTests.file, revision: 3)
        }
        #expect(throws: ModelFileError.notAModel) { try read(Array("some other file of bytes, not a model".utf8)) }
        #expect(throws: ModelFileError.notAModel) { try read([]) }
    }

    @Test func everyDamagedByteIsNoticed() {
        let file = ModelFileTests.file
        for index in file.indices {
            var damaged = file
            damaged[index] ^= 0x10
            #expect(throws: ModelFileError.self, "byte \(index)") { try read(damaged) }
        }
    }

    @Test func everyShorterFileIsRefused() {
        let file = ModelFileTests.file
        for count in 0..<file.count {
            #expect(throws: ModelFileError.self, "\(count) bytes") { try read(Array(file.prefix(count))) }
        }
    }

    @Test func aSectionOfAnotherLengthIsRefused() throws {
        let file = try read(ModelFileTests.file)
        #expect(throws: ModelFileError.badSection(0)) { try file.section(0, length: 4) }
        #expect(throws: ModelFileError.badSection(3)) { try file.section(3, length: 0) }
    }
}
