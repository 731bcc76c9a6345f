/// The memory of one run of a parser, given back as a whole: to free a deep tree piece by piece, gumbo would call itself as
/// deep as the tree.
final class ParserMemory {
    private var chunks: [UnsafeMutableRawPointer] = []
    private var free: UnsafeMutableRawBufferPointer.SubSequence = UnsafeMutableRawBufferPointer(start: nil, count: 0)[
        ...]

    private static let chunkSize = 1 << 16
    private static let alignment = 16

    deinit { for chunk in chunks { chunk.deallocate() } }

    func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = max(size, 1) + Self.alignment - 1 & ~(Self.alignment - 1)
        if free.count < rounded {
            let count = max(rounded, Self.chunkSize)
            let chunk = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: Self.alignment)
            chunks.append(chunk)
            free = UnsafeMutableRawBufferPointer(start: chunk, count: count)[...]
        }
        defer { free = free.dropFirst(rounded) }
        return UnsafeMutableRawBufferPointer(rebasing: free).baseAddress!
    }
}
