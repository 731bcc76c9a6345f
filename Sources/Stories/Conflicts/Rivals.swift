import Annotations

/// How alike the figures under one key are told, and so what else could answer the question that one of them answers.
///
/// It depends on all figures under the key, so that a change of one may change what is known of any pair.
struct Rivals {
    /// How many figures behind it a figure is compared with: keeps the time linear.
    static let window = 128

    private let likeness: PairTable<Float>
    private let articles: Int
    private let bests: ArticleBests
    private let values: StatedValues
    /// For each figure, how alike another article tells the same value at best.
    private let corroboration: [Float]
    /// How alike figures with the same two values are told in different articles.
    private let pools: PairTable<ValuePool>

    /// - Parameter likeness: how alike two figures are told, from 0 to 1.
    init(_ told: ToldFigures, likeness: PairTable<Float>) {
        self.likeness = likeness
        let articleOf = told.figures.map { $0.article }
        articles = Set(articleOf).count
        let values = StatedValues(told.figures)
        var corroboration = [Float](repeating: 0, count: told.figures.count)
        likeness.forEach { alike, first, second in
            guard values[first] == values[second], articleOf[first] != articleOf[second] else { return }
            corroboration[first] = max(corroboration[first], alike)
            corroboration[second] = max(corroboration[second], alike)
        }
        (self.values, self.corroboration) = (values, corroboration)
        bests = ArticleBests(articleOf, likeness, told.pairs)
        pools = values.pools(of: likeness, articleOf)
    }

    /// Tells the signals of a pair in the window, the earlier figure first.
    @inline(__always)
    func describe(_ first: Int, _ second: Int, in evidence: inout some SignalSink) {
        let (here, there) = bests.between(first, second)
        let alike = likeness[first, second]
        let margins = (alike - here.all.without(second), alike - there.all.without(first))
        add(.margin, .bestMargin, margins.0, margins.1, &evidence)
        evidence.add(.likeness, alike)
        evidence.add(.agreement, max(here.agreeing.without(second), there.agreeing.without(first)))
        evidence.add(.pooled, pools[first, second].mean)
        evidence.add(.pooledBest, pools[first, second].most)
        add(.corroborated, .bestCorroborated, corroboration[first], corroboration[second], &evidence)
        let all = Float(articles)
        let shares = (Float(values.holders(first)) / all, Float(values.holders(second)) / all)
        add(.frequency, .bestFrequency, shares.0, shares.1, &evidence)
        evidence.add(.values, min(1, Float(values.count) / 30))
    }

    @inline(__always)
    private func add(
        _ least: PairEvidence.Signal, _ most: PairEvidence.Signal, _ a: Float, _ b: Float,
        _ evidence: inout some SignalSink
    ) {
        evidence.add(least, min(a, b))
        evidence.add(most, max(a, b))
    }
}

/// The two best likenesses of a figure to others, so that without one of them the best of the rest is known.
private struct BestTwo {
    private var first: Float = 0
    private var second: Float = 0
    private var figure: Int32 = -1

    @inline(__always)
    mutating func add(_ alike: Float, _ other: Int) {
        if alike > first {
            (second, first, figure) = (first, alike, Int32(truncatingIfNeeded: other))
        } else {
            second = max(second, alike)
        }
    }

    @inline(__always)
    func without(_ other: Int) -> Float { Int(figure) == other ? second : first }
}

/// For some figures, how alike each is told to its likest in each article.
private struct ArticleBests {
    struct Bests {
        var all = BestTwo()
        /// Among those that agree with it.
        var agreeing = BestTwo()
    }

    private var bests: [Bests]
    private let articles: [Int]
    /// For each figure, where that of the article numbered 0 would stand.
    private let starts: [Int]

    /// - Parameter articles: of the figures, which stand beside those of their article.
    init(_ articles: [Int], _ likeness: PairTable<Float>, _ pairs: PairTable<ToldPair>) {
        self.articles = articles
        var count = 0
        let starts = articles.indices.map { index in
            let first = articles[max(0, index - Rivals.window)]
            defer { count += articles[min(articles.count - 1, index + Rivals.window)] - first + 1 }
            return count - first
        }
        bests = [Bests](repeating: Bests(), count: count)
        bests.withUnsafeMutableBufferPointer { bests in
            likeness.forEach { alike, first, second in
                let (here, there) = (starts[first] + articles[second], starts[second] + articles[first])
                bests[here].all.add(alike, second)
                bests[there].all.add(alike, first)
                if pairs[first, second].values == .disagree { return }
                bests[here].agreeing.add(alike, second)
                bests[there].agreeing.add(alike, first)
            }
        }
        self.starts = starts
    }

    /// Those of the first figure in the second one's article, and the other way round.
    @inline(__always)
    func between(_ first: Int, _ second: Int) -> (Bests, Bests) {
        (bests[starts[first] + articles[second]], bests[starts[second] + articles[first]])
    }
}

/// How alike some pairs of figures are told.
private struct ValuePool {
    private var sum: Float = 0
    private var count: Float = 0
    private(set) var most: Float = 0

    var mean: Float { count > 0 ? sum / count : 0 }

    @inline(__always)
    mutating func add(_ alike: Float) { (sum, count, most) = (sum + alike, count + 1, max(most, alike)) }
}

/// Which values some figures state.
private struct StatedValues {
    /// For each figure, the number of its value.
    private var numbers: [Int] = []
    /// How many articles state each value.
    private var holders: [Int] = []

    init(_ figures: [Figure]) {
        var numbering = Numbering()
        var last: [Int] = []
        for figure in figures {
            let number = numbering.number(of: figure.amount.digest)
            if number == holders.count {
                holders.append(0)
                last.append(-1)
            }
            if last[number] != figure.article { holders[number] += 1 }
            last[number] = figure.article
            numbers.append(number)
        }
    }

    /// How many different values there are.
    var count: Int { holders.count }

    subscript(figure: Int) -> Int { numbers[figure] }

    /// How many articles state the value of a figure.
    func holders(_ figure: Int) -> Int { holders[numbers[figure]] }

    /// For each pair of figures, how alike the figures with their two values are told in different articles.
    func pools(of likeness: PairTable<Float>, _ articles: [Int]) -> PairTable<ValuePool> {
        var found = PairTable(count: numbers.count, of: ValuePool())
        // The pools of one value with all others.
        var pools = [ValuePool](repeating: ValuePool(), count: count)
        pools.withUnsafeMutableBufferPointer { pools in
            for figures in Dictionary(grouping: numbers.indices, by: { numbers[$0] }).values {
                for figure in figures {
                    for other in pairWindow(around: figure, of: numbers.count)
                    where articles[other] != articles[figure] {
                        pools[numbers[other]].add(likeness[min(figure, other), max(figure, other)])
                    }
                }
                for figure in figures {
                    found.change(behind: figure) { $0 = pools[numbers[$1]] }
                }
                for figure in figures {
                    for other in pairWindow(around: figure, of: numbers.count) { pools[numbers[other]] = ValuePool() }
                }
            }
        }
        return found
    }
}
