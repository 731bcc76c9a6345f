import Annotations

/// How alike the figures under one key are told, and so what else could answer the question that one of them answers.
struct Rivals {
    /// How many figures behind it a figure is compared with: keeps the time linear.
    static let window = 128

    private let told: [ToldFigure]
    private let articles: Int
    /// For each figure, how alike it and those behind it in the window are told.
    private var similarities: [[Float]] = []
    /// For each figure, its best likenesses in each article.
    private var best: [[Int: BestTwo]] = []
    /// For each figure, which of the different values it states.
    private let value: [Int]
    /// For each value, how many articles state it.
    private let holders: [Int]
    /// For each figure, how alike another article tells the same value at best.
    private var corroboration: [Float]
    private var pools: [Int: Pool] = [:]

    /// The two best likenesses, so that without one of them the best of the rest is known.
    private struct BestTwo {
        var first: Float = 0
        var second: Float = 0
        var figure = -1

        mutating func add(_ similarity: Float, _ other: Int) {
            if similarity > first {
                (second, first, figure) = (first, similarity, other)
            } else {
                second = max(second, similarity)
            }
        }

        func without(_ other: Int) -> Float { figure == other ? second : first }
    }

    private struct Pool {
        var sum: Float = 0
        var most: Float = 0
        var count: Float = 0
    }

    init(_ told: [ToldFigure]) {
        self.told = told
        let values = StatedValues(told.map(\.figure))
        value = values.value
        holders = values.holders
        articles = Set(told.map(\.figure.article)).count
        best = [[Int: BestTwo]](repeating: [:], count: told.count)
        corroboration = [Float](repeating: 0, count: told.count)
        for first in told.indices { compare(first) }
    }

    private mutating func compare(_ first: Int) {
        var row: [Float] = []
        for second in (first + 1)..<max(first + 1, min(first + 1 + Self.window, told.count)) {
            let similarity = Float(told[first].similarity(to: told[second]))
            row.append(similarity)
            let (a, b) = (told[first].figure.article, told[second].figure.article)
            best[first][b, default: BestTwo()].add(similarity, second)
            best[second][a, default: BestTwo()].add(similarity, first)
            guard a != b else { continue }
            if value[first] == value[second] {
                corroboration[first] = max(corroboration[first], similarity)
                corroboration[second] = max(corroboration[second], similarity)
            }
            add(similarity, to: pool(first, second))
        }
        similarities.append(row)
    }

    private mutating func add(_ similarity: Float, to pool: Int) {
        pools[pool, default: Pool()].sum += similarity
        pools[pool]!.most = max(pools[pool]!.most, similarity)
        pools[pool]!.count += 1
    }

    /// The pairs of figures with the values of two.
    private func pool(_ first: Int, _ second: Int) -> Int {
        min(value[first], value[second]) * holders.count + max(value[first], value[second])
    }

    /// Sets the signals of a pair in the window, the earlier figure first.
    func describe(_ first: Int, _ second: Int, in evidence: inout PairEvidence) {
        let similarity = similarities[first][second - first - 1]
        let (a, b) = (told[first].figure.article, told[second].figure.article)
        let margins = [
            similarity - (best[first][b]?.without(second) ?? 0), similarity - (best[second][a]?.without(first) ?? 0),
        ].sorted()
        evidence[.similarity] = Double(similarity)
        evidence[.margin] = Double(margins[0])
        evidence[.bestMargin] = Double(margins[1])
        evidence[.agreement] = Double(
            max(agreement(of: first, in: b, beside: second), agreement(of: second, in: a, beside: first)))
        if let pool = pools[pool(first, second)] {
            evidence[.pooled] = Double(pool.sum / pool.count)
            evidence[.pooledBest] = Double(pool.most)
        }
        let known = [corroboration[first], corroboration[second]].sorted()
        evidence[.corroborated] = Double(known[0])
        evidence[.bestCorroborated] = Double(known[1])
        let held = [holders[value[first]], holders[value[second]]].sorted()
        evidence[.frequency] = Double(held[0]) / Double(articles)
        evidence[.bestFrequency] = Double(held[1]) / Double(articles)
        evidence[.values] = min(1, Double(holders.count) / 30)
    }

    /// How alike an article tells another figure that agrees with one.
    private func agreement(of figure: Int, in article: Int, beside other: Int) -> Float {
        // Figures of one article stand beside each other.
        var most: Float = 0
        for step in [-1, 1] {
            var place = other + step
            while told.indices.contains(place), told[place].figure.article == article {
                if place != figure, !told[place].figure.amount.disagrees(with: told[figure].figure.amount) {
                    most = max(most, likeness(place, figure))
                }
                place += step
            }
        }
        return most
    }

    private func likeness(_ a: Int, _ b: Int) -> Float {
        let (first, place) = (min(a, b), abs(a - b) - 1)
        return place >= 0 && place < similarities[first].count ? similarities[first][place] : 0
    }
}

/// Which values some figures state.
private struct StatedValues {
    private(set) var value: [Int] = []
    /// How many articles state each value.
    private(set) var holders: [Int] = []

    init(_ figures: [Figure]) {
        var numbers: [Interval: Int] = [:]
        var last: [Int] = []
        for figure in figures {
            let number = numbers[figure.amount.interval, default: numbers.count]
            numbers[figure.amount.interval] = number
            if number == holders.count {
                holders.append(0)
                last.append(-1)
            }
            if last[number] != figure.article { holders[number] += 1 }
            last[number] = figure.article
            value.append(number)
        }
    }
}
