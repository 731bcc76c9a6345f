import Annotations
import Stories
import Text

/// A conflict with a number: its heading, an axis with every figure on it, whose figures they are, and the message.
struct ConflictSection {
    let story: Story
    let number: Int
    let width: Int

    private var conflict: Conflict { story.conflicts[number] }
    private static let indent = 5

    var lines: [StyledText] {
        let rows = self.rows
        let unit = AxisUnit(for: rows.filter { !$0.isAll }.map(\.quantity))
        let message = StyledText(displayText(conflict.message)).wrapped(to: max(20, width - Self.indent))
        return [heading] + drawn(rows, unit: unit) + message.map(indented)
    }

    private var heading: StyledText {
        let title = conflictTitle(conflict.members.map { story.quantity($0) })
        let relation = conflict.relation.rawValue
        let start = StyledText("  \(number + 1)".padding(to: Self.indent), .bold)
        let room = max(8, width - Self.indent - relation.count - 1)
        let named = start + StyledText(truncated(title, to: room), .bold)
        return named.padded(to: width - relation.count) + StyledText(relation, .dim)
    }

    private func drawn(_ rows: [ConflictRow], unit: AxisUnit?) -> [StyledText] {
        let layout = ConflictLayout(rows: rows, unit: unit, width: width - Self.indent)
        return layout.lines.map(indented)
    }

    private func indented(_ line: StyledText) -> StyledText {
        StyledText(String(repeating: " ", count: Self.indent)) + line
    }

    /// By side; figures that an article repeats stand once.
    private var rows: [ConflictRow] {
        var rows: [ConflictRow] = []
        for member in conflict.members.sorted(by: { ($0.side, $0.article) < ($1.side, $1.article) }) {
            let row = ConflictRow(story: story, member: member)
            if rows.contains(where: { $0.repeats(row) }) { continue }
            rows.append(row)
        }
        let total = rows.lazy.compactMap(\.total).first ?? story.whole(of: Set(rows.compactMap(\.quantity.of)))
        for index in rows.indices where rows[index].isAll && rows[index].total == nil { rows[index].total = total }
        return rows
    }
}

/// One figure of a conflict.
struct ConflictRow {
    let side: String
    let article: String
    /// As written.
    let words: String
    /// Whose figure it is.
    let source: String
    let quantity: Quantity
    /// How many "all" are, where it is known.
    var total: Double?

    init(story: Story, member: Conflict.Member) {
        let article = story.articles[member.article]
        quantity = story.quantity(member)
        side = member.side
        self.article = displayText(article.id)
        words = displayText(article.article.document.text(of: quantity.span))
        let speaker = quantity.attribution.flatMap { article.article.annotations.attributions[$0].speaker }
        source = speaker.map(displayText) ?? "writer"
        total = isAll ? story.total(in: member) : nil
    }

    var isAll: Bool { quantity.unit == "fraction" && quantity.interval == Interval(1) }

    func repeats(_ other: ConflictRow) -> Bool {
        side == other.side && article == other.article && quantity.value == other.quantity.value
            && quantity.unit == other.quantity.unit
    }
}

extension Story {
    func quantity(_ member: Conflict.Member) -> Quantity {
        articles[member.article].article.annotations.quantities[member.quantity]
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

extension String {
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth(self))) }
}
