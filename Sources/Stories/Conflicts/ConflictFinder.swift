import Annotations

/// How many figures behind it under the same key a figure is compared with: keeps the time linear.
private let window = 128
/// A conflict is built around a pair this sure; others may join it from `joining` on.
private let seeding = 0.5
private let joining = 0.43

/// Finds the conflicts of a story: figures that share a key are compared in pairs, pairs are gathered into sides.
struct ConflictFinder {
    private let articles: [StoryArticle]
    let figures: [Figure]
    private let weights: WordWeights

    /// - Parameter facts: one an article.
    init(_ articles: [StoryArticle], _ facts: [ArticleFacts], _ weights: WordWeights) {
        self.articles = articles
        self.weights = weights
        figures = facts.enumerated().flatMap { article, facts in
            facts.figures.indices.map { Figure($0, of: facts, article: article) }
        }
    }

    func conflicts() -> [Conflict] {
        let found = disagreements()
        let sets = ConflictSets(figures: figures, disagreements: found.filter { $0.confidence >= joining })
        let messages = ConflictMessages(articles: articles, figures: figures)
        return sets.gather(seeding: seeding).map { messages.conflict(of: $0) }
    }

    /// Every pair that disagrees, however sure, in the order of the story.
    func disagreements() -> [Disagreement] {
        var keys: [Word] = []
        var members: [Word: [Int]] = [:]
        for index in figures.indices {
            for key in figures[index].keys {
                if members[key] == nil { keys.append(key) }
                members[key, default: []].append(index)
            }
        }
        var seen: Set<Pair> = []
        var found: [Disagreement] = []
        for key in keys { compare(members[key] ?? [], &seen, &found) }
        return found.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }

    private struct Pair: Hashable {
        let a: Int
        let b: Int
    }

    private func compare(_ members: [Int], _ seen: inout Set<Pair>, _ found: inout [Disagreement]) {
        guard members.count > 1 else { return }
        let judge = judge(for: members)
        let gists = members.map { FigureGist(figures[$0]) }
        for first in members.indices {
            for place in (first + 1)..<min(first + 1 + window, members.count)
            where gists[first].mayDisagree(gists[place]) {
                let second = members[place]
                guard seen.insert(Pair(a: members[first], b: second)).inserted else { continue }
                found += judge.disagreements(members[first], second)
            }
        }
    }

    /// The judge of figures that share a key.
    func judge(for members: [Int]) -> PairJudge {
        PairJudge(
            figures: figures, reader: EvidenceReader(weights: weights, facts: KeyFacts(members, in: figures)),
            vetoes: Vetoes(present: present), totals: totals, dates: articles.map(\.publishedAt))
    }

    /// The latest year of publication, else the latest year that two articles name.
    private var present: Int? {
        if let published = articles.compactMap({ $0.publishedAt.flatMap { Int($0.prefix(4)) } }).max() {
            return published
        }
        var naming: [Int: Set<Int>] = [:]
        for figure in figures {
            for year in figure.times.years.all { naming[year, default: []].insert(figure.article) }
        }
        return naming.filter { $0.value.count > 1 }.keys.max()
    }

    private var totals: Set<PairJudge.Total> {
        var found: Set<PairJudge.Total> = []
        let wholes = Set(figures.compactMap { figure in figure.whole.map { [figure.article, $0] } })
        for figure in figures where figure.amount.interval.isExact && figure.unit == "count" && figure.extent == .some {
            guard let nounClass = figure.nounClass, let value = figure.amount.interval.low, value > 1,
                figure.isTotal || wholes.contains([figure.article, figure.quantity])
            else { continue }
            found.insert(PairJudge.Total(nounClass: nounClass, value: value))
        }
        return found
    }
}
