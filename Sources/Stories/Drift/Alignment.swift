/// Which words of two quotations stand for each other.
struct Alignment {
    /// Places in both, increasing: a longest common subsequence, by dynamic programming over the first 200 words of either.
    let pairs: [(a: Int, b: Int)]

    private static let limit = 200

    init(_ a: [SpokenWord], _ b: [SpokenWord]) {
        let (a, b) = (a.prefix(Self.limit), b.prefix(Self.limit))
        let width = b.count + 1
        var lengths = [UInt8](repeating: 0, count: (a.count + 1) * width)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                let place = i * width + j
                lengths[place] =
                    a[i].isLike(b[j])
                    ? lengths[place + width + 1] + 1 : max(lengths[place + 1], lengths[place + width])
            }
        }
        var (i, j) = (0, 0)
        var pairs: [(a: Int, b: Int)] = []
        while i < a.count, j < b.count {
            let place = i * width + j
            if a[i].isLike(b[j]), lengths[place] == lengths[place + width + 1] + 1 {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[place + width] >= lengths[place + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        self.pairs = Self.compact(pairs, a, b)
    }

    /// The same with words in the place next to the following pair where they also stand there: of "in our country? In Oslo" the
    /// second "in" for "In Oslo".
    private static func compact(
        _ pairs: [(a: Int, b: Int)], _ a: ArraySlice<SpokenWord>, _ b: ArraySlice<SpokenWord>
    ) -> [(a: Int, b: Int)] {
        var pairs = pairs
        for index in pairs.indices.dropLast().reversed() {
            let (i, j) = (pairs[index + 1].a - 1, pairs[index + 1].b - 1)
            if i >= pairs[index].a, j >= pairs[index].b, i == pairs[index].a || j == pairs[index].b, a[i].isLike(b[j]),
                a[i].isLike(a[pairs[index].a])
            {
                pairs[index] = (i, j)
            }
        }
        return pairs
    }
}
