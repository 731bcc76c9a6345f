import Annotations
import Text

/// Figures on sides such that all of one side disagree with all of any other.
struct ConflictSet {
    let relation: Conflict.Relation
    let confidence: Double
    /// Indices of figures, ascending; at least two sides, the first has the earliest figure.
    let sides: [[Int]]
}

/// Gathers pairs that disagree in one way into sets, so that a reader sees a question once and not once a pair.
struct ConflictSets {
    private let figures: [Figure]
    private let relation: Conflict.Relation
    private let disagreements: [Disagreement]
    private let foes: Foes

    /// - Parameter disagreements: in the order of their figures; those of other relations are passed over.
    init(figures: [Figure], disagreements: [Disagreement], of relation: Conflict.Relation) {
        self.figures = figures
        self.relation = relation
        self.disagreements = disagreements.filter { $0.relation == relation }
        foes = Foes(of: figures.count, self.disagreements)
    }

    /// Sets around the surest pairs first. Every figure of a pair at least this sure is in one of them, but not every pair:
    /// figures that were shown are not shown again only to set them against each other.
    func gather(seeding: Double) -> [ConflictSet] {
        var isCovered = [Bool](repeating: false, count: disagreements.isEmpty ? 0 : figures.count)
        var sets: [ConflictSet] = []
        let seeds = disagreements.filter { $0.confidence >= seeding }
            .sorted { ($1.confidence, $0.a, $0.b) < ($0.confidence, $1.a, $1.b) }
        for seed in seeds where !isCovered[seed.a] || !isCovered[seed.b] {
            let set = ConflictSet(relation: relation, confidence: seed.confidence, sides: grow(from: seed))
            for figure in set.sides.joined() { isCovered[figure] = true }
            if let (index, joined) = sets.indices.lazy.compactMap({ i in join(sets[i], set).map { (i, $0) } }).first {
                sets[index] = joined
            } else {
                sets.append(set)
            }
        }
        return sets
    }

    /// Two sets of which most figures are the same are one question to a reader, though not every pair was sure enough: they
    /// are joined when nothing then stands on both sides, and every figure still disagrees with the other side.
    private func join(_ set: ConflictSet, _ other: ConflictSet) -> ConflictSet? {
        guard set.sides.count == 2, other.sides.count == 2 else { return nil }
        func shared(_ a: Int, _ b: Int) -> Int { Stories.shared(set.sides[a][...], other.sides[b][...]) }
        let (straight, crossed) = ((shared(0, 0), shared(1, 1)), (shared(0, 1), shared(1, 0)))
        let isSwapped = straight.0 < crossed.0
        let same = straight.0 + straight.1 + crossed.0 + crossed.1
        let least = min(set.sides.joined().count, other.sides.joined().count)
        let others = isSwapped ? other.sides.reversed() : other.sides
        // What is shared by a side and the opposite one would stand on both.
        guard 2 * same >= least, isSwapped ? straight == (0, 0) : crossed == (0, 0) else { return nil }
        let sides = zip(set.sides, others).map { union($0, $1) }
        guard isConsistent(sides) else { return nil }
        return ConflictSet(
            relation: relation, confidence: max(set.confidence, other.confidence),
            sides: sides.sorted { $0[0] < $1[0] })
    }

    /// Where values are set against each other, each of one side must differ from each of the other. Opposite outcomes
    /// exclude each other whatever the values.
    private func isConsistent(_ sides: [[Int]]) -> Bool {
        guard relation == .value || relation == .update else { return true }
        return sides[0].allSatisfy { a in sides[1].allSatisfy { figures[a].amount.disagrees(with: figures[$0].amount) }
        }
    }

    private func grow(from seed: Disagreement) -> [[Int]] {
        var sides = [[seed.a], [seed.b]]
        let isOpen = relation == .value || relation == .update
        for figure in near(seed) where figure != seed.a && figure != seed.b {
            var (hostile, friendly, friend) = (0, 0, 0)
            for (side, members) in sides.enumerated() {
                let against = shared(members[...], foes[figure])
                if against == members.count { hostile += 1 }
                if against == 0 { (friendly, friend) = (friendly + 1, side) }
            }
            if hostile == sides.count, isOpen {
                sides.append([figure])
            } else if friendly == 1, hostile == sides.count - 1, sides[friend].allSatisfy({ agree(figure, $0) }) {
                let place = sides[friend].firstIndex(behind: { $0 > figure })
                sides[friend].insert(figure, at: place)
            }
        }
        return sides.sorted { $0[0] < $1[0] }
    }

    /// The foes of a pair and theirs, ascending.
    private func near(_ seed: Disagreement) -> [Int] {
        let first = foes[seed.a] + foes[seed.b]
        var found = Array(first)
        for foe in first { found += foes[foe] }
        found.sort()
        return found.indices.filter { $0 == 0 || found[$0 - 1] < found[$0] }.map { found[$0] }
    }

    private func agree(_ a: Int, _ b: Int) -> Bool {
        figures[a].effect != nil && figures[a].effect == figures[b].effect
            || !figures[a].amount.disagrees(with: figures[b].amount)
    }
}

/// For each of some figures, those that it disagrees with.
private struct Foes {
    /// Figure by figure, ascending.
    private var foes: [Int]
    /// Where those of each figure start, and where the last ones end.
    private var starts: [Int]

    /// - Parameter disagreements: in the order of their figures.
    init(of count: Int, _ disagreements: [Disagreement]) {
        starts = [Int](repeating: 0, count: count + 1)
        for pair in disagreements {
            starts[pair.a + 1] += 1
            starts[pair.b + 1] += 1
        }
        for figure in 0..<count { starts[figure + 1] += starts[figure] }
        foes = [Int](repeating: 0, count: 2 * disagreements.count)
        var ends = starts
        for pair in disagreements {
            foes[ends[pair.a]] = pair.b
            foes[ends[pair.b]] = pair.a
            ends[pair.a] += 1
            ends[pair.b] += 1
        }
    }

    subscript(figure: Int) -> ArraySlice<Int> { foes[starts[figure]..<starts[figure + 1]] }
}

/// How many numbers two ascending lists have in common.
private func shared(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
    var (i, j, count) = (a.startIndex, b.startIndex, 0)
    while i < a.endIndex, j < b.endIndex {
        if a[i] == b[j] { count += 1 }
        (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
    }
    return count
}

/// Two ascending lists as one.
private func union(_ a: [Int], _ b: [Int]) -> [Int] {
    var (i, j, all) = (0, 0, [Int]())
    while i < a.count || j < b.count {
        let next = min(i < a.count ? a[i] : .max, j < b.count ? b[j] : .max)
        all.append(next)
        if i < a.count, a[i] == next { i += 1 }
        if j < b.count, b[j] == next { j += 1 }
    }
    return all
}
