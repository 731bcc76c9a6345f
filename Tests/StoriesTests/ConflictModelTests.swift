import Learning
import Stories
import Testing

@Suite struct ConflictModelTests {
    @Test func aModelFileComesBack() throws {
        let model = ConflictModel.embedded
        let copy = try ConflictModel(ModelBytes(copying: model.fileBytes))
        #expect(copy.weights == model.weights)
        #expect(copy.fileBytes == model.fileBytes)
    }

    @Test func aDamagedFileIsRefused() {
        var bytes = ConflictModel.embedded.fileBytes
        bytes[bytes.count - 1] ^= 1
        #expect(throws: ModelFileError.damaged) { try ConflictModel(ModelBytes(copying: bytes)) }
    }
}
