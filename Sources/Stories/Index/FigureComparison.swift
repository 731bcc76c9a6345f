import Annotations

/// Compares the figures of some articles under one key in pairs.
struct FigureComparison {
    /// In the order of the articles and their texts; `Figure.article` is the place of its article.
    let figures: [Figure]
    /// The place of each figure among those of its article under the key.
    let places: [Int32]
    private let key: Word
    private let judge: PairJudge

    init(under key: Word, of members: [ArticleGroup.Member], model: ConflictModel, year: Int?) {
        self.key = key
        var figures: [Figure] = []
        var places: [Int32] = []
        var indices: [Int] = []
        for (article, member) in members.enumerated() {
            for (place, index) in member.facts.figures(under: key).enumerated() {
                figures.append(Figure(member.facts.figures[index], article: article))
                places.append(Int32(clamping: place))
                indices.append(index)
            }
        }
        self.figures = figures
        self.places = places
        let told = ToldFigures(figures, at: indices, in: members.map(\.facts), weights: model.words)
        judge = PairJudge(
            reader: EvidenceReader(told), model: model, vetoes: Vetoes(present: year), totals: Self.totals(of: figures),
            updates: UpdateRule(dates: members.map(\.published)))
    }

    /// Every pair that disagrees at least this surely.
    func disagreements(from least: Double) -> [Disagreement] {
        var found: [Disagreement] = []
        for pair in pairs {
            guard let disagreement = judge.disagreement(pair.first, pair.second) else { continue }
            if disagreement.confidence >= least { found.append(disagreement) }
        }
        return found
    }

    /// What speaks for and against each pair of which the values are at odds.
    func evidence() -> [(first: Int, second: Int, evidence: PairEvidence)] {
        pairs.filter { judge.relation($0.first, $0.second)?.isOfValues ?? false }
            .map { ($0.first, $0.second, judge.reader.evidence($0.first, $0.second)) }
    }

    /// The pairs that are compared. Two figures that share several keys are compared under the first.
    private var pairs: some Sequence<(first: Int, second: Int)> {
        figures.indices.lazy.flatMap { first in
            pairWindow(behind: first, of: figures.count).lazy
                .filter { figures[first].keys.firstShared(with: figures[$0].keys) == key }
                .map { (first: first, second: $0) }
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
