import Annotations

/// Says in one sentence what disagrees with what, and by how much.
struct ConflictMessages {
    let articles: [StoryArticle]
    let figures: [Figure]

    func conflict(of set: ConflictSet) -> Conflict {
        let shares = SideShares(set, figures)
        let sentence = ConflictSentence(
            mentions: FigureMentions(articles: articles, figures: figures),
            updates: UpdateRule(dates: articles.map { $0.publishedAt.flatMap { PublicationDate($0) } }), set: set,
            shares: shares)
        var members: [Conflict.Member] = []
        for (side, indices) in set.sides.enumerated() {
            for index in indices {
                members.append(
                    Conflict.Member(
                        article: figures[index].article, quantity: figures[index].quantity, side: sideName(side),
                        isMinority: shares.isMinority(side), message: sentence.text(from: index, on: side)))
            }
        }
        members.sort { ($0.article, $0.quantity) < ($1.article, $1.quantity) }
        return Conflict(
            relation: set.relation, confidence: set.confidence, message: sentence.text, members: members)
    }

    /// "a", "b", ... and from the 27th on "a1", "b1", ...
    private func sideName(_ side: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(0x61 + side % 26)))
        return side < 26 ? letter : letter + String(side / 26)
    }
}

/// How many articles stand on each side of a conflict.
struct SideShares {
    /// By side, the different articles in order.
    let articles: [[Int]]
    /// How many articles take part.
    let total: Int
    private let isCompared: Bool

    init(_ set: ConflictSet, _ figures: [Figure]) {
        articles = set.sides.map { side in Set(side.map { figures[$0].article }).sorted() }
        total = Set(articles.joined()).count
        isCompared = set.relation == .value || set.relation == .bound
    }

    /// Whether more articles hold with another side: its figure may be the slip. An earlier toll is none, nor is a part.
    func isMinority(_ side: Int) -> Bool {
        isCompared && total > 2 && articles[side].count < (articles.map(\.count).max() ?? 0)
    }
}
