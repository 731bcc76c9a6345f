/// Pairs that are not sure enough to make a conflict may join one from here on.
private let joining = 0.43

/// The conflicts of some articles, before they are put into words.
struct GroupConflicts {
    /// Those that disagree, in the order of the articles and their texts.
    let figures: [Figure]
    let sets: [ConflictSet]

    struct Place: Hashable, Comparable {
        let article: Int
        /// Index in the facts of the article.
        let figure: Int

        static func < (a: Place, b: Place) -> Bool { (a.article, a.figure) < (b.article, b.figure) }
    }

    struct Pair {
        let a: Place
        let b: Place
        let relation: Conflict.Relation
        let confidence: Double
    }

    /// - Parameter threshold: a conflict is built around a pair this sure.
    init(among articles: [ArticleFacts], _ pairs: [Pair], threshold: Double) {
        let pairs = pairs.filter { $0.confidence >= min(joining, threshold) }
        let places = Set(pairs.flatMap { [$0.a, $0.b] }).sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
        let disagreements = pairs.map { pair in
            Disagreement(
                a: indices[pair.a]!, b: indices[pair.b]!, relation: pair.relation, confidence: pair.confidence)
        }
        figures = places.map { Figure($0.figure, of: articles[$0.article], article: $0.article) }
        sets = ConflictSets(figures: figures, disagreements: disagreements.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
            .gather(seeding: threshold)
    }

    static var none: GroupConflicts { GroupConflicts(figures: [], sets: []) }

    private init(figures: [Figure], sets: [ConflictSet]) {
        self.figures = figures
        self.sets = sets
    }

    /// The same with the articles in another order.
    ///
    /// - Parameter places: the new place of each article.
    func reordered(to places: [Int]) -> GroupConflicts {
        let order = figures.indices.sorted {
            (places[figures[$0].article], $0) < (places[figures[$1].article], $1)
        }
        var new = [Int](repeating: 0, count: order.count)
        for (place, old) in order.enumerated() { new[old] = place }
        let moved = sets.map { set in
            ConflictSet(
                relation: set.relation, confidence: set.confidence,
                sides: set.sides.map { side in side.map { new[$0] }.sorted() }.sorted { $0[0] < $1[0] })
        }
        return GroupConflicts(
            figures: order.map { figures[$0].moved(to: places[figures[$0].article]) },
            sets: moved.sorted { ($0.sides[0][0], $0.sides[1][0]) < ($1.sides[0][0], $1.sides[1][0]) })
    }
}
