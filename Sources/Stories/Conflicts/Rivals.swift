import Annotations

/// How alike the figures under one key are told, and so what else could answer the question that one of them answers.
///
/// It depends on all figures under the key, so that a change of one may change what is known of any pair.
struct Rivals {
    /// How many figures behind it a figure is compared with: keeps the time linear.
    static let window = 128

    private let likeness: PairTable<Float>
    private let articles: Int
    /// For each figure, its best likenesses in each article.
    private let best: ArticleBests
    /// The same among those that agree with it.
    private let agreeing: ArticleBests
    private let values: StatedValues
    /// For each figure, how alike another article tells the same value at best.
    private let corroboration: [Float]
    private let pools: ValuePools

    /// - Parameter likeness: how alike two figures are told, from 0 to 1.
    init(_ told: ToldFigures, likeness: PairTable<Float>) {
        self.likeness = likeness
        let figures = told.figures
        let articleOf = figures.map { $0.article }
        articles = Set(articleOf).count
        let values = StatedValues(figures)
        var (best, agreeing) = (ArticleBests(articleOf), ArticleBests(articleOf))
        var corroboration = [Float](repeating: 0, count: figures.count)
        var pools = ValuePools()
        for first in figures.indices {
            for second in pairWindow(behind: first, of: figures.count) {
                let alike = likeness[first, second]
                best.add(alike, first, second)
                if told.values[first, second] != .disagree { agreeing.add(alike, first, second) }
                guard articleOf[first] != articleOf[second] else { continue }
                if values[first] == values[second] {
                    corroboration[first] = max(corroboration[first], alike)
                    corroboration[second] = max(corroboration[second], alike)
                }
                pools.add(alike, values.pair(first, second))
            }
        }
        self.values = values
        (self.best, self.agreeing, self.corroboration, self.pools) = (best, agreeing, corroboration, pools)
    }

    /// Sets the signals of a pair in the window, the earlier figure first.
    func describe(_ first: Int, _ second: Int, in evidence: inout some SignalSink) {
        let alike = likeness[first, second]
        let bests = best.beside(first, second)
        add(.margin, .bestMargin, alike - bests.0, alike - bests.1, &evidence)
        evidence.add(.likeness, alike)
        let agreement = agreeing.beside(first, second)
        evidence.add(.agreement, max(agreement.0, agreement.1))
        if let pool = pools[values.pair(first, second)] {
            evidence.add(.pooled, pool.sum / pool.count)
            evidence.add(.pooledBest, pool.most)
        }
        add(.corroborated, .bestCorroborated, corroboration[first], corroboration[second], &evidence)
        let all = Float(articles)
        let shares = (Float(values.holders(first)) / all, Float(values.holders(second)) / all)
        add(.frequency, .bestFrequency, shares.0, shares.1, &evidence)
        evidence.add(.values, min(1, Float(values.count) / 30))
    }

    private func add(
        _ least: PairEvidence.Signal, _ most: PairEvidence.Signal, _ a: Float, _ b: Float,
        _ evidence: inout some SignalSink
    ) {
        evidence.add(least, min(a, b))
        evidence.add(most, max(a, b))
    }
}

/// For some figures, how alike each is told to its likest in each article.
private struct ArticleBests {
    /// The two best likenesses, so that without one of them the best of the rest is known.
    private struct BestTwo {
        var first: Float = 0
        var second: Float = 0
        var figure: Int32 = -1

        mutating func add(_ alike: Float, _ other: Int) {
            if alike > first {
                (second, first, figure) = (first, alike, Int32(truncatingIfNeeded: other))
            } else {
                second = max(second, alike)
            }
        }

        func without(_ other: Int) -> Float { Int(figure) == other ? second : first }
    }

    private var bests: [BestTwo]
    private let articles: [Int]
    /// For each figure, where that of the article numbered 0 would stand.
    private var starts: [Int] = []

    /// - Parameter articles: of the figures, which stand beside those of their article.
    init(_ articles: [Int]) {
        self.articles = articles
        var count = 0
        for index in articles.indices {
            let first = articles[max(0, index - Rivals.window)]
            starts.append(count - first)
            count += articles[min(articles.count - 1, index + Rivals.window)] - first + 1
        }
        bests = [BestTwo](repeating: BestTwo(), count: count)
    }

    mutating func add(_ alike: Float, _ first: Int, _ second: Int) {
        bests[starts[first] + articles[second]].add(alike, second)
        bests[starts[second] + articles[first]].add(alike, first)
    }

    /// The best of the first figure in the second one's article apart from that one, and the other way round.
    func beside(_ first: Int, _ second: Int) -> (Float, Float) {
        (
            bests[starts[first] + articles[second]].without(second),
            bests[starts[second] + articles[first]].without(first)
        )
    }
}

/// How alike figures with the same two values are told in different articles.
private struct ValuePools {
    struct Pool {
        var sum: Float = 0
        var most: Float = 0
        var count: Float = 0
    }

    private var numbering = Numbering()
    private var pools: [Pool] = []

    mutating func add(_ alike: Float, _ values: UInt64) {
        let pool = numbering.number(of: values)
        if pool == pools.count { pools.append(Pool()) }
        pools[pool].sum += alike
        pools[pool].most = max(pools[pool].most, alike)
        pools[pool].count += 1
    }

    subscript(values: UInt64) -> Pool? { numbering.known(values).map { pools[$0] } }
}

/// Which values some figures state.
private struct StatedValues {
    /// For each figure, the number of its value.
    private var numbers: [Int] = []
    /// How many articles state each value.
    private var holders: [Int] = []

    init(_ figures: [Figure]) {
        var known: [Interval: Int] = [:]
        var last: [Int] = []
        for figure in figures {
            let number = known[figure.amount.interval, default: known.count]
            known[figure.amount.interval] = number
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

    /// The values of two figures as one number.
    func pair(_ first: Int, _ second: Int) -> UInt64 {
        let (a, b) = (numbers[first], numbers[second])
        return UInt64(truncatingIfNeeded: min(a, b) << 32 | max(a, b))
    }
}
