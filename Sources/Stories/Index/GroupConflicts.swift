/// The conflicts of some articles, before they are put into words.
struct GroupConflicts {
    /// Pairs that are not sure enough to make a conflict may join one from here on.
    static let joining = 0.43

    /// Those that disagree, in the order of the articles and their texts.
    let figures: [Figure]
    let sets: [ConflictSet]

    struct Place {
        let article: Int
        /// Index in the facts of the article.
        let figure: Int
    }

    struct Pair {
        let a: Place
        let b: Place
        let relation: Conflict.Relation
        let confidence: Double
    }

    /// - Parameter threshold: a conflict is built around a pair this sure.
    init(among articles: [ArticleFacts], _ pairs: [Pair], threshold: Double) {
        let pairs = pairs.filter { $0.confidence >= min(Self.joining, threshold) }
        let places = GatheredPlaces(pairs.flatMap { [$0.a, $0.b] }, among: articles)
        let disagreements = pairs.map { pair in
            Disagreement(
                a: places.index(of: pair.a), b: places.index(of: pair.b), relation: pair.relation,
                confidence: pair.confidence)
        }
        .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
        let figures = places.places.map { Figure(articles[$0.article].figures[$0.figure], article: $0.article) }
        sets = Conflict.Relation.allCases
            .flatMap { ConflictSets(figures: figures, disagreements: disagreements, of: $0).gather(seeding: threshold) }
            .sorted {
                ($0.sides[0][0], $0.sides[1][0], $1.confidence) < ($1.sides[0][0], $1.sides[1][0], $0.confidence)
            }
        self.figures = figures
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

/// Some figures of articles, each once and in order.
private struct GatheredPlaces {
    private(set) var places: [GroupConflicts.Place] = []
    /// For each article, where its figures begin among those of all.
    private var starts: [Int] = []
    /// For each figure of all articles, its index among the gathered ones.
    private var indices: [Int32]

    init(_ gathered: [GroupConflicts.Place], among articles: [ArticleFacts]) {
        var count = 0
        for article in articles {
            starts.append(count)
            count += article.figures.count
        }
        indices = [Int32](repeating: -1, count: count)
        for place in gathered { indices[starts[place.article] + place.figure] = 0 }
        for (article, facts) in articles.enumerated() {
            for figure in facts.figures.indices where indices[starts[article] + figure] == 0 {
                indices[starts[article] + figure] = Int32(truncatingIfNeeded: places.count)
                places.append(GroupConflicts.Place(article: article, figure: figure))
            }
        }
    }

    func index(of place: GroupConflicts.Place) -> Int { Int(indices[starts[place.article] + place.figure]) }
}
