/// Where two versions of one quotation have other words.
struct WordingDifference {
    /// Stretches of words of either that stand for each other; one of the two may be empty.
    private(set) var stretches: [(a: Range<Int>, b: Range<Int>)] = []

    /// nil when they are two quotations: too few of the words of the shorter one stand in the same order in the other.
    init?(_ a: [SpokenWord], _ b: [SpokenWord]) {
        let pairs = Alignment(a, b).pairs
        guard let first = pairs.first, let last = pairs.last else { return nil }
        let shared = pairs.count { a[$0.a].topic != nil }
        let few = min(a.count { $0.topic != nil }, b.count { $0.topic != nil })
        guard shared >= 3, 10 * shared >= 7 * few else { return nil }
        let overhang = (a: max(0, a.count - last.a - 1), b: max(0, b.count - last.b - 1))
        let (before, behind) = (min(first.a, first.b), min(overhang.a, overhang.b))
        let exact = pairs.filter { a[$0.a].key == b[$0.b].key }
        let edge = (a: last.a + 1 + behind, b: last.b + 1 + behind)
        var cursor = (a: first.a - before, b: first.b - before)
        var excused = 0
        for pair in exact + [edge] {
            let stretch = (a: cursor.a..<pair.a, b: cursor.b..<pair.b)
            cursor = (pair.a + 1, pair.b + 1)
            if stretch.a.isEmpty, stretch.b.isEmpty { continue }
            if Self.isExcused(a[stretch.a], b[stretch.b]) {
                excused += stretch.a.count + stretch.b.count
            } else {
                stretches.append(stretch)
            }
        }
        let length = edge.a - (first.a - before) + edge.b - (first.b - before) - excused
        let matched = 2 * pairs.count { pair in !a[pair.a].isGap }
        guard 10 * matched >= 6 * length else { return nil }
    }

    /// One word written as two, a genitive written in another way, or a place where the editor worked.
    private static func isExcused(_ a: ArraySlice<SpokenWord>, _ b: ArraySlice<SpokenWord>) -> Bool {
        a.contains(where: \.isGap) || b.contains(where: \.isGap)
            || a.isEmpty && b.allSatisfy { $0 == .genitive } || b.isEmpty && a.allSatisfy { $0 == .genitive }
            || a.reduce(.none) { $0 + $1.key } == b.reduce(.none) { $0 + $1.key }
    }
}
