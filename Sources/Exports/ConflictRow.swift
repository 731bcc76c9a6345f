import Annotations
import Stories
import Text

/// One figure of a conflict.
struct ConflictRow {
    let side: String
    let article: String
    let member: Conflict.Member
    /// As written.
    let words: String
    /// Whose figure it is.
    let source: String
    let quantity: Quantity
    /// How many "all" are, where it is known.
    var total: Double?

    init(story: Story, member: Conflict.Member) {
        let article = story.articles[member.article]
        self.member = member
        quantity = story.quantity(member)
        side = member.side
        self.article = displayText(article.id)
        words = displayText(article.article.document.text(of: quantity.span))
        source = article.article.speaker(quantity.attribution).map(displayText) ?? "writer"
        total = isAll ? story.total(in: member) : nil
    }

    var isAll: Bool { quantity.unit == "fraction" && quantity.interval == Interval(1) }

    /// What is drawn on an axis: of "all" how many that are, where it is known.
    func interval(in unit: AxisUnit?) -> Interval? {
        total.flatMap { unit?.interval(ofCount: $0) } ?? unit?.interval(of: quantity)
    }

    /// The words, and the same in the axis' unit where they were written in another one.
    func words(in unit: AxisUnit?) -> String {
        unit?.conversion(of: quantity).map { "\(words) (\($0))" } ?? words
    }

    func repeats(_ other: ConflictRow) -> Bool {
        side == other.side && article == other.article && quantity.value == other.quantity.value
            && quantity.unit == other.quantity.unit
    }
}

extension Story {
    /// The figures of a conflict, by side; those that an article repeats stand once.
    func rows(of conflict: Conflict) -> [ConflictRow] {
        var rows: [ConflictRow] = []
        for member in conflict.members.sorted(by: { ($0.side, $0.article) < ($1.side, $1.article) }) {
            let row = ConflictRow(story: self, member: member)
            if rows.contains(where: { $0.repeats(row) }) { continue }
            rows.append(row)
        }
        let total = rows.lazy.compactMap(\.total).first ?? whole(of: Set(rows.compactMap(\.quantity.of)))
        for index in rows.indices where rows[index].isAll && rows[index].total == nil { rows[index].total = total }
        return rows
    }

    /// How many there were of some things, as far as a conflict of a part with its whole tells.
    fileprivate func whole(of nouns: Set<String>) -> Double? {
        let members = conflicts.filter { $0.relation == .partVersusWhole }.flatMap(\.members).map { quantity($0) }
        return members.filter { $0.of.map(nouns.contains) ?? false && $0.interval?.isExact ?? false }
            .compactMap(\.interval?.low).max()
    }

    /// The number in the words of a quantity: 26 in "all 26 missiles".
    fileprivate func total(in member: Conflict.Member) -> Double? {
        let span = quantity(member).span
        let inside = articles[member.article].article.annotations.quantities.first {
            span.contains($0.span) && $0.role == .count && $0.interval?.isExact ?? false
        }
        return inside?.interval?.low
    }
}
