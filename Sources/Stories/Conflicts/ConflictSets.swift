import Annotations
import Text

/// Figures on sides such that all of one side disagree with all of any other.
struct ConflictSet {
    let relation: Conflict.Relation
    let confidence: Double
    /// Indices of figures, ascending; at least two sides, the first has the earliest figure.
    let sides: [[Int]]
}

/// Gathers pairs that disagree into sets, so that a reader sees a question once and not once a pair.
struct ConflictSets {
    private let figures: [Figure]
    private let disagreements: [Disagreement]
    /// By relation and figure, the figures that it disagrees with, ascending.
    private var foes: [Conflict.Relation: [[Int]]] = [:]

    /// - Parameter disagreements: in the order of their figures.
    init(figures: [Figure], disagreements: [Disagreement]) {
        self.figures = figures
        self.disagreements = disagreements
        let none = figures.map { _ in [Int]() }
        for pair in disagreements {
            foes[pair.relation, default: none][pair.a].append(pair.b)
            foes[pair.relation, default: none][pair.b].append(pair.a)
        }
    }

    /// Sets around the surest pairs first. Every figure of a pair at least this sure is in one of them, but not every pair:
    /// figures that were shown are not shown again only to set them against each other.
    func gather(seeding: Double) -> [ConflictSet] {
        var covered: [Conflict.Relation: [Bool]] = [:]
        var sets: [ConflictSet] = []
        let seeds = disagreements.filter { $0.confidence >= seeding }
            .sorted { ($1.confidence, $0.a, $0.b) < ($0.confidence, $1.a, $1.b) }
        for seed in seeds {
            var known = covered.removeValue(forKey: seed.relation) ?? figures.map { _ in false }
            defer { covered[seed.relation] = known }
            if known[seed.a], known[seed.b] { continue }
            let set = ConflictSet(
                relation: seed.relation, confidence: seed.confidence, sides: grow(from: seed))
            for figure in set.sides.joined() { known[figure] = true }
            if let (index, joined) = sets.indices.lazy.compactMap({ i in join(sets[i], set).map { (i, $0) } }).first {
                sets[index] = joined
            } else {
                sets.append(set)
            }
        }
        return sets.sorted { ($0.sides[0][0], $0.sides[1][0]) < ($1.sides[0][0], $1.sides[1][0]) }
    }

    /// Two sets of which most figures are the same are one question to a reader, though not every pair was sure enough: they
    /// are joined when nothing then stands on both sides, and every figure still disagrees with the other side.
    private func join(_ set: ConflictSet, _ other: ConflictSet) -> ConflictSet? {
        guard set.relation == other.relation, set.sides.count == 2, other.sides.count == 2 else { return nil }
        let straight = (shared(set.sides[0], other.sides[0]), shared(set.sides[1], other.sides[1]))
        let crossed = (shared(set.sides[0], other.sides[1]), shared(set.sides[1], other.sides[0]))
        let isSwapped = straight.0 < crossed.0
        let same = straight.0 + straight.1 + crossed.0 + crossed.1
        let least = min(set.sides.joined().count, other.sides.joined().count)
        let others = isSwapped ? other.sides.reversed() : other.sides
        // What is shared by a side and the opposite one would stand on both.
        guard 2 * same >= least, isSwapped ? straight == (0, 0) : crossed == (0, 0) else { return nil }
        let sides = zip(set.sides, others).map { union($0, $1) }
        guard isConsistent(sides, set.relation) else { return nil }
        return ConflictSet(
            relation: set.relation, confidence: max(set.confidence, other.confidence),
            sides: sides.sorted { $0[0] < $1[0] })
    }

    /// Where values are set against each other, each of one side must differ from each of the other. Opposite outcomes
    /// exclude each other whatever the values.
    private func isConsistent(_ sides: [[Int]], _ relation: Conflict.Relation) -> Bool {
        guard relation == .value || relation == .update else { return true }
        return sides[0].allSatisfy { a in sides[1].allSatisfy { figures[a].amount.disagrees(with: figures[$0].amount) }
        }
    }

    private func grow(from seed: Disagreement) -> [[Int]] {
        var sides = [[seed.a], [seed.b]]
        guard let foes = foes[seed.relation] else { return sides }
        for figure in near(seed, foes) where figure != seed.a && figure != seed.b {
            let against = sides.map { side in shared(side, foes[figure]) }
            let friendly = sides.indices.filter { against[$0] == 0 }
            let hostile = sides.indices.filter { against[$0] == sides[$0].count }
            if hostile.count == sides.count, seed.relation == .value || seed.relation == .update {
                sides.append([figure])
            } else if hostile.count == sides.count - 1, let side = friendly.first, friendly.count == 1,
                sides[side].allSatisfy({ agree(figure, $0) })
            {
                let place = sides[side].firstIndex(behind: { $0 > figure })
                sides[side].insert(figure, at: place)
            }
        }
        return sides.sorted { $0[0] < $1[0] }
    }

    /// The foes of a pair and theirs, ascending.
    private func near(_ seed: Disagreement, _ foes: [[Int]]) -> [Int] {
        var found = foes[seed.a] + foes[seed.b]
        for foe in found { found += foes[foe] }
        found.sort()
        return found.indices.filter { $0 == 0 || found[$0 - 1] < found[$0] }.map { found[$0] }
    }

    private func agree(_ a: Int, _ b: Int) -> Bool {
        figures[a].effect != nil && figures[a].effect == figures[b].effect
            || !figures[a].amount.disagrees(with: figures[b].amount)
    }
}

/// How many numbers two ascending lists have in common.
private func shared(_ a: [Int], _ b: [Int]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
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
