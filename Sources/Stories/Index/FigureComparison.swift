import Annotations

/// Compares the figures of some articles under one key in pairs.
struct FigureComparison {
    /// In the order of the articles and their texts; `Figure.article` is the place of its article.
    let figures: [Figure]
    /// The place of each figure among those of its article.
    let places: [Int32]
    private let key: Word
    private let judge: PairJudge

    init(under key: Word, of members: [ArticleGroup.Member], model: ConflictModel, year: Int?) {
        self.key = key
        var figures: [Figure] = []
        var places: [Int32] = []
        for (article, member) in members.enumerated() {
            for (place, index) in member.facts.figures(under: key).enumerated() {
                figures.append(Figure(index, of: member.facts, article: article))
                places.append(Int32(clamping: place))
            }
        }
        self.figures = figures
        self.places = places
        judge = PairJudge(
            figures: figures, reader: EvidenceReader(figures, weights: model.words), model: model,
            vetoes: Vetoes(present: year), totals: Self.totals(of: figures),
            updates: UpdateRule(dates: members.map(\.published)))
    }

    /// Every pair that disagrees, however sure.
    func disagreements() -> [Disagreement] { pairs.compactMap { judge.disagreement($0.first, $0.second) } }

    /// What speaks for and against each pair of which the values are at odds.
    func evidence() -> [(first: Int, second: Int, evidence: PairEvidence)] {
        pairs.filter { judge.relation($0.first, $0.second)?.isOfValues ?? false }
            .map { ($0.first, $0.second, judge.reader.evidence($0.first, $0.second)) }
    }

    /// The pairs that may disagree. Two figures that share several keys are compared under the first.
    private var pairs: [(first: Int, second: Int)] {
        let gists = figures.map { FigureGist($0) }
        var found: [(first: Int, second: Int)] = []
        for first in figures.indices {
            for second in (first + 1)..<max(first + 1, min(first + 1 + Rivals.window, figures.count))
            where gists[first].mayDisagree(gists[second])
                && figures[first].keys.firstShared(with: figures[second].keys) == key
            {
                found.append((first, second))
            }
        }
        return found
    }

    private static func totals(of figures: [Figure]) -> Set<PairJudge.Total> {
        var found: Set<PairJudge.Total> = []
        for figure in figures where figure.amount.interval.isExact && figure.unit == .count && figure.extent == .some {
            guard let nounClass = figure.nounClass, let value = figure.amount.interval.low, value > 1,
                figure.isTotal || figure.isWhole
            else { continue }
            found.insert(PairJudge.Total(nounClass: nounClass, value: value))
        }
        return found
    }
}
