import Annotations

/// The sentence that tells a conflict, as a whole or as seen from one of its figures.
struct ConflictSentence {
    let mentions: FigureMentions
    let updates: UpdateRule
    let set: ConflictSet
    let shares: SideShares

    private var figures: [Figure] { mentions.figures }

    /// The first figures of the sides against each other.
    var text: String {
        if set.sides.count > 2 { return list }
        return sentence(pair(0, representative(0), 1, representative(1), here: nil))
    }

    /// As seen from a figure, whose article is "here", against one of another side: of another article if there is one.
    func text(from index: Int, on side: Int) -> String {
        let others = set.sides.indices.lazy.filter { $0 != side }
            .flatMap { other in set.sides[other].lazy.map { (other, $0) } }
        let here = figures[index].article
        guard let (other, foe) = others.first(where: { figures[$0.1].article != here }) ?? others.first else {
            return ""
        }
        return sentence(pair(side, index, other, foe, here: here))
    }

    /// The first figure of a side, one that names what it counts if there is any.
    private func representative(_ side: Int) -> Int {
        set.sides[side].first { mentions.quantity($0).span != mentions.quantity($0).number } ?? set.sides[side][0]
    }

    private func pair(_ side: Int, _ a: Int, _ otherSide: Int, _ b: Int, here: Int?) -> String {
        let left = mentions.place(a, here: here, others: shares.articles[side].count - 1)
        let right = mentions.place(b, here: here, others: shares.articles[otherSide].count - 1)
        switch set.relation {
        case .value:
            return value(a, left, b, right) + minority(side, otherSide, isBelow: Gap(figures[a], figures[b])?.isBelow)
        case .update: return update(a, left, b, right)
        case .bound: return bound(a, left, b, right)
        case .allOrNone, .partVersusWhole: return exclusion(a, left, b, right)
        }
    }

    private func value(_ a: Int, _ left: String, _ b: Int, _ right: String) -> String {
        let (first, second) = (mentions.words(a, beside: b), mentions.words(b, beside: b))
        guard let gap = Gap(figures[a], figures[b]) else {
            return "\(first) \(left) cannot hold together with \(second) \(right)"
        }
        let isCount = figures[b].unit == "count"
        let verb = isCount && figures[a].amount.interval != Interval(1) ? "are" : "is"
        return "\(first) \(left) \(verb) \(size(of: gap, in: b)) \(comparative(gap, of: b)) than \(second) \(right)"
    }

    private func comparative(_ gap: Gap, of index: Int) -> String {
        if figures[index].role == .date { return gap.isBelow ? "earlier" : "later" }
        return gap.isBelow ? figures[index].unit == "count" ? "fewer" : "less" : "more"
    }

    private func minority(_ side: Int, _ other: Int, isBelow: Bool?) -> String {
        guard let isBelow, shares.isMinority(side) || shares.isMinority(other) else { return "" }
        let (few, isLower) = shares.isMinority(side) ? (side, isBelow) : (other, !isBelow)
        let count = shares.articles[few].count
        let isDate = figures[set.sides[few][0]].role == .date
        let figure = isDate ? isLower ? "earlier year" : "later year" : isLower ? "lower figure" : "higher figure"
        return "; \(count) of \(shares.total) articles \(count == 1 ? "has" : "have") the \(figure)"
    }

    /// The earlier one first.
    private func update(_ a: Int, _ left: String, _ b: Int, _ right: String) -> String {
        let isEarlier =
            updates.isEarlier(figures[a], figures[b]) ?? (figures[a].amount.middle < figures[b].amount.middle)
        let (first, second) = isEarlier ? ((a, left), (b, right)) : ((b, right), (a, left))
        let dates = updates.dateTexts(figures[first.0], figures[second.0])
        let start = "\(mentions.words(first.0, beside: second.0)) \(first.1) \(dates?.0 ?? "at first")"
        let end = "\(mentions.words(second.0, beside: first.0)) \(second.1) \(dates?.1 ?? "later")"
        guard let gap = Gap(figures[first.0], figures[second.0]) else { return "\(start), \(end)" }
        return "\(start), \(end): \(size(of: gap, in: second.0)) \(gap.isBelow ? "more" : "fewer")"
    }

    private func bound(_ a: Int, _ left: String, _ b: Int, _ right: String) -> String {
        let (first, second) = (mentions.words(a, beside: b), mentions.words(b, beside: a))
        let amount = figures[a].amount
        guard amount.agreesOnlyAtBound(with: figures[b].amount), let edge = amount.interval.low ?? amount.interval.high
        else { return "\(first) \(left) cannot hold together with \(second) \(right)" }
        let number = numberText(edge / (amount.factor == 0 ? 1 : amount.factor))
        return "\(first) \(left) agrees with \(second) \(right) only on \(number)"
    }

    private func exclusion(_ a: Int, _ left: String, _ b: Int, _ right: String) -> String {
        let first = mentions.outcome(a) ?? mentions.words(a, beside: b)
        let second = mentions.outcome(b) ?? mentions.words(b, beside: b)
        let both = "\(first) \(left) excludes \(second) \(right)"
        let (whole, part) = figures[a].amount.middle >= figures[b].amount.middle ? (a, b) : (b, a)
        guard set.relation == .partVersusWhole, let all = figures[whole].amount.interval.low,
            let few = figures[part].amount.interval.low
        else { return both }
        let isExact = figures[part].amount.interval.isExact
        return "\(both): of \(numberText(all)), \(isExact ? "" : "at most ")\(numberText(all - few)) are left"
    }

    /// All sides, where there are more than two: the earliest first, or the one that most articles hold with.
    private var list: String {
        let isUpdate = set.relation == .update
        let order = set.sides.indices.sorted { isUpdate ? isLower($0, $1) : hasMore($0, $1) }
        let parts = order.map { side in
            let first = representative(side)
            let place = mentions.place(first, here: nil, others: shares.articles[side].count - 1)
            return "\(mentions.words(first, beside: representative(order[0]))) \(place)"
        }
        return sentence(
            isUpdate ? parts.joined(separator: ", then ") : parts.joined(separator: "; ") + ": they cannot all hold")
    }

    private func isLower(_ side: Int, _ other: Int) -> Bool {
        figures[set.sides[side][0]].amount.middle < figures[set.sides[other][0]].amount.middle
    }

    private func hasMore(_ side: Int, _ other: Int) -> Bool {
        (shares.articles[other].count, side) < (shares.articles[side].count, other)
    }

    private func size(of gap: Gap, in index: Int) -> String {
        let isDate = figures[index].role == .date
        return gap.text(in: isDate ? "year" : mentions.quantity(index).unit, factor: figures[index].amount.factor)
    }
}

/// With a capital letter in front and a full stop behind.
private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
