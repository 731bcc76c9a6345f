import Annotations

/// Figures on sides such that all of one side disagree with all of any other.
struct ConflictSet {
    let relation: Conflict.Relation
    let confidence: Double
    /// Indices of figures; at least two sides, the first has the earliest figure.
    let sides: [[Int]]
}

/// Gathers pairs that disagree into sets, so that a reader sees a question once and not once a pair.
struct ConflictSets {
    private let figures: [Figure]
    private let disagreements: [Disagreement]
    private var neighbours: [Edge: Set<Int>] = [:]

    private struct Edge: Hashable {
        let figure: Int
        let relation: Conflict.Relation
    }

    init(figures: [Figure], disagreements: [Disagreement]) {
        self.figures = figures
        self.disagreements = disagreements
        for pair in disagreements {
            neighbours[Edge(figure: pair.a, relation: pair.relation), default: []].insert(pair.b)
            neighbours[Edge(figure: pair.b, relation: pair.relation), default: []].insert(pair.a)
        }
    }

    /// Sets around the surest pairs first. Every figure of a pair at least this sure is in one of them, but not every pair:
    /// figures that were shown are not shown again only to set them against each other.
    func gather(seeding: Double) -> [ConflictSet] {
        var covered: Set<Edge> = []
        var sets: [ConflictSet] = []
        let seeds = disagreements.filter { $0.confidence >= seeding }
            .sorted { ($1.confidence, $0.a, $0.b) < ($0.confidence, $1.a, $1.b) }
        for seed in seeds {
            let ends = [Edge(figure: seed.a, relation: seed.relation), Edge(figure: seed.b, relation: seed.relation)]
            if covered.isSuperset(of: ends) { continue }
            let sides = grow(from: seed)
            for figure in sides.joined() { covered.insert(Edge(figure: figure, relation: seed.relation)) }
            let set = ConflictSet(relation: seed.relation, confidence: seed.confidence, sides: sides)
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
        let own = set.sides.map { Set($0) }
        let others = other.sides.map { Set($0) }
        let isSwapped = own[0].intersection(others[0]).count < own[0].intersection(others[1]).count
        let sides = [own[0].union(others[isSwapped ? 1 : 0]), own[1].union(others[isSwapped ? 0 : 1])]
        let all = own[0].union(own[1])
        let new = others[0].union(others[1])
        guard sides[0].isDisjoint(with: sides[1]), 2 * all.intersection(new).count >= min(all.count, new.count),
            isConsistent(sides, set.relation)
        else { return nil }
        return ConflictSet(
            relation: set.relation, confidence: max(set.confidence, other.confidence),
            sides: sides.map { $0.sorted() }.sorted { $0[0] < $1[0] })
    }

    /// Where values are set against each other, each of one side must differ from each of the other. Opposite outcomes
    /// exclude each other whatever the values.
    private func isConsistent(_ sides: [Set<Int>], _ relation: Conflict.Relation) -> Bool {
        guard relation == .value || relation == .update else { return true }
        return sides[0].allSatisfy { a in sides[1].allSatisfy { figures[a].amount.disagrees(with: figures[$0].amount) }
        }
    }

    private func grow(from seed: Disagreement) -> [[Int]] {
        var sides = [[seed.a], [seed.b]]
        let around = against(seed.a, seed.relation).union(against(seed.b, seed.relation))
        let further = around.union(around.flatMap { against($0, seed.relation) })
        for figure in further.sorted() where figure != seed.a && figure != seed.b {
            let foes = against(figure, seed.relation)
            let friendly = sides.indices.filter { side in sides[side].allSatisfy { !foes.contains($0) } }
            let hostile = sides.indices.filter { side in sides[side].allSatisfy { foes.contains($0) } }
            if hostile.count == sides.count, seed.relation == .value || seed.relation == .update {
                sides.append([figure])
            } else if hostile.count == sides.count - 1, let side = friendly.first, friendly.count == 1,
                sides[side].allSatisfy({ agree(figure, $0) })
            {
                sides[side].append(figure)
            }
        }
        return sides.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private func against(_ figure: Int, _ relation: Conflict.Relation) -> Set<Int> {
        neighbours[Edge(figure: figure, relation: relation)] ?? []
    }

    private func agree(_ a: Int, _ b: Int) -> Bool {
        figures[a].effect != nil && figures[a].effect == figures[b].effect
            || !figures[a].amount.disagrees(with: figures[b].amount)
    }
}
