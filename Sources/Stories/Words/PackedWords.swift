/// Words behind each other, most of which recur: each is kept once.
struct PackedWords: Sendable {
    /// The different words.
    private let words: [Word]
    /// For each of all words its number among the different ones, in `width` bytes, the lowest first.
    private let numbers: [UInt8]
    private let width: Int

    /// - Parameter numbers: of all words.
    init(_ words: [Word], numbers: [Int32]) {
        let width = words.count <= 1 << 8 ? 1 : words.count <= 1 << 16 ? 2 : 4
        self.words = words
        self.width = width
        self.numbers = [UInt8](unsafeUninitializedCapacity: width * numbers.count) { bytes, count in
            for number in numbers {
                for byte in 0..<width {
                    bytes[count] = UInt8(truncatingIfNeeded: number >> Int32(8 * byte))
                    count += 1
                }
            }
        }
    }

    subscript(range: Range<Int>) -> WordList { WordList(range.map { words[number(of: $0)] }) }

    @inline(__always)
    private func number(of index: Int) -> Int {
        if width == 1 { return Int(numbers[index]) }
        return (0..<width).reduce(0) { $0 | Int(numbers[index * width + $1]) << (8 * $1) }
    }
}
