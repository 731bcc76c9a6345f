/// Words behind each other, most of which recur: each is kept once.
struct PackedWords: Sendable {
    /// Each once.
    let different: [Word]
    /// For each of all words its number among the different ones, in `width` bytes, the lowest first.
    private let numbers: [UInt8]
    private let width: Int

    /// - Parameter numbers: of all words.
    init(_ words: [Word], numbers: [Int32]) {
        let width = words.count <= 1 << 8 ? 1 : words.count <= 1 << 16 ? 2 : 4
        different = words
        self.width = width
        self.numbers = [UInt8](unsafeUninitializedCapacity: width * numbers.count) { bytes, count in
            count = width * numbers.count
            for byte in 0..<width {
                for (place, number) in numbers.enumerated() {
                    bytes[place * width + byte] = UInt8(truncatingIfNeeded: number >> Int32(8 * byte))
                }
            }
        }
    }

    subscript(range: Range<Int>) -> WordList { WordList(range.map { different[number(of: $0)] }) }

    /// How often each of the different words stands in some ranges.
    func counts(in ranges: some Sequence<Range<Int>>) -> [Int] {
        var counts = [Int](repeating: 0, count: different.count)
        for range in ranges { for place in range { counts[number(of: place)] += 1 } }
        return counts
    }

    /// The place of a word among the different ones.
    @inline(__always)
    func number(of index: Int) -> Int {
        if width == 1 { return Int(numbers[index]) }
        if width == 2 { return Int(numbers[2 * index]) | Int(numbers[2 * index + 1]) << 8 }
        return (0..<width).reduce(0) { $0 | Int(numbers[index * width + $1]) << (8 * $1) }
    }
}
