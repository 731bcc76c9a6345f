import Annotations

/// Compares the figures of some articles under one key in pairs.
struct FigureComparison {
    /// In the order of the articles and their texts; `Figure.article` is the place of its article.
    let figures: [Figure]
    /// The place of each figure among those of its article under the key.
    let places: [Int32]
    private let key: Word
    private let judge: PairJudge
    /// Those of the model.
    private let weights: [Float]

    init(
        under key: Word, of members: [ArticleGroup.Member], _ byKey: inout FiguresByKey, model: ConflictModel,
        year: Int?
    ) {
        self.key = key
        weights = model.weights
        var figures: [Figure] = []
        var places: [Int32] = []
        var indices: [Int] = []
        for (article, member) in members.enumerated() {
            for (place, index) in byKey.indices(under: key, in: member.facts).enumerated() {
                figures.append(Figure(member.facts.figures[index], article: article))
                places.append(Int32(clamping: place))
                indices.append(index)
            }
        }
        self.figures = figures
        self.places = places
        let told = ToldFigures(figures, at: indices, in: members.map(\.facts), weights: model.words)
        let vetoes = Vetoes(present: year)
        judge = PairJudge(
            reader: EvidenceReader(told, vetoes: vetoes, likeness: model.likeness), vetoes: vetoes,
            totals: Self.totals(of: figures), updates: UpdateRule(dates: members.map(\.published)))
    }

    /// Every pair that disagrees at least this surely.
    func disagreements(from least: Double) -> [Disagreement] {
        var found: [Disagreement] = []
        weights.withUnsafeBufferPointer { weights in
            forEachPair { first, second in
                if let disagreement = judge.disagreement(first, second, weights, from: least) {
                    found.append(disagreement)
                }
            }
        }
        return found
    }

    /// What speaks for and against each pair of which the values are at odds.
    func evidence() -> [(first: Int, second: Int, evidence: PairEvidence)] {
        var found: [(first: Int, second: Int, evidence: PairEvidence)] = []
        forEachPair { first, second in
            guard judge.relation(first, second)?.isOfValues ?? false else { return }
            var evidence = PairEvidence()
            judge.reader.read(first, second, into: &evidence)
            found.append((first, second, evidence))
        }
        return found
    }

    /// How each pair of one unit is told.
    func tellings() -> [(first: Int, second: Int, evidence: PairEvidence)] {
        var found: [(first: Int, second: Int, evidence: PairEvidence)] = []
        forEachPair { first, second in
            guard figures[first].unit == figures[second].unit else { return }
            var evidence = PairEvidence()
            judge.reader.telling.read(first, second, into: &evidence)
            found.append((first, second, evidence))
        }
        return found
    }

    /// Goes through the pairs that are compared. Two figures that share several keys are compared under the first.
    @inline(__always)
    private func forEachPair(_ body: (_ first: Int, _ second: Int) -> Void) {
        let keys = figures.map { $0.keys }
        for first in figures.indices {
            let earlier = keys[first].first == key ? nil : keys[first].first
            for second in pairWindow(behind: first, of: figures.count) {
                if let earlier, keys[second].contains(earlier) { continue }
                body(first, second)
            }
        }
    }

    private static func totals(of figures: [Figure]) -> Set<PairJudge.Total> {
        var found: Set<PairJudge.Total> = []
        for figure in figures where figure.amount.isExact && figure.unit == .count && figure.extent == .some {
            guard let nounClass = figure.nounClass, figure.amount.middle > 1, figure.isTotal || figure.isWhole else {
                continue
            }
            found.insert(PairJudge.Total(nounClass: nounClass, value: figure.amount.middle))
        }
        return found
    }
}
