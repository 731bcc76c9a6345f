/// Immutable bytes of a model at a fixed address, read in place.
package final class ModelBytes: @unchecked Sendable {
    package let buffer: UnsafeRawBufferPointer
    private let isOwned: Bool

    /// Bytes that live as long as the program, such as embedded ones.
    package init(permanent buffer: UnsafeRawBufferPointer) {
        self.buffer = buffer
        isOwned = false
    }

    /// A copy of some bytes, freed with this object.
    package init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
        copy.copyBytes(from: bytes)
        buffer = UnsafeRawBufferPointer(copy)
        isOwned = true
    }

    deinit { if isOwned { buffer.deallocate() } }
}
