import Annotations
import Text

/// Says in one sentence what disagrees with what, and by how much.
struct ConflictMessages {
    let articles: [StoryArticle]
    let figures: [Figure]

    func conflict(of set: ConflictSet) -> Conflict {
        var members: [Conflict.Member] = []
        for (side, indices) in set.sides.enumerated() {
            for index in indices {
                let other = counterpart(of: index, on: side, in: set)
                let message = sentence(set.relation, index, other, here: figures[index].article)
                members.append(
                    Conflict.Member(
                        article: figures[index].article, quantity: figures[index].quantity, side: sideName(side),
                        message: message))
            }
        }
        members.sort { ($0.article, $0.quantity) < ($1.article, $1.quantity) }
        let message = sentence(set.relation, set.sides[0][0], set.sides[1][0], here: nil)
        return Conflict(relation: set.relation, confidence: set.confidence, message: message, members: members)
    }

    /// "a", "b", ... and from the 27th on "a1", "b1", ...
    private func sideName(_ side: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(0x61 + side % 26)))
        return side < 26 ? letter : letter + String(side / 26)
    }

    /// The figure of another side that a reader is sent to: in another article if there is one.
    private func counterpart(of index: Int, on side: Int, in set: ConflictSet) -> Int {
        let others = set.sides.indices.filter { $0 != side }.flatMap { set.sides[$0] }
        return others.first { figures[$0].article != figures[index].article } ?? others.first ?? index
    }

    private func sentence(_ relation: Conflict.Relation, _ index: Int, _ other: Int, here: Int?) -> String {
        let a = figures[index]
        let b = figures[other]
        let left = mention(a, beside: b, here: here)
        let right = mention(b, beside: b, here: here)
        switch relation {
        case .value: return valueSentence(a, left, b, right)
        case .update: return "\(left), \(right): \(difference(a, b)) later."
        case .bound:
            if a.amount.agreesOnlyAtBound(with: b.amount), let edge = a.amount.interval.low ?? a.amount.interval.high {
                let number = numberText(edge / (a.amount.factor == 0 ? 1 : a.amount.factor))
                return "\(left) and \(right) agree only on \(number)."
            }
            return "\(left) and \(right) cannot both hold."
        case .allOrNone: return "\(left)\(ending(a)) and \(right)\(ending(b)) exclude each other."
        case .partVersusWhole: return exclusionSentence(a, left, b, right)
        }
    }

    private func valueSentence(_ a: Figure, _ left: String, _ b: Figure, _ right: String) -> String {
        guard let gap = Gap(a.amount.interval, b.amount.interval) else {
            return "\(left) and \(right) cannot both hold."
        }
        let amount = (gap.isLeast ? "at least " : "") + gapText(gap.size, b)
        if b.unit == "count" { return "\(left), but \(right): \(amount) \(gap.isBelow ? "fewer" : "more")." }
        return "\(left) is \(amount) \(gap.isBelow ? "less" : "more") than \(right)."
    }

    private func exclusionSentence(_ a: Figure, _ left: String, _ b: Figure, _ right: String) -> String {
        let (whole, part) = a.amount.middle >= b.amount.middle ? (a, b) : (b, a)
        var rest = ""
        if let all = whole.amount.interval.low, let few = part.amount.interval.low {
            rest = ": of \(numberText(all)), at most \(numberText(all - few)) are left"
        }
        return "\(left)\(ending(a)) and \(right)\(ending(b)) exclude each other\(rest)."
    }

    private func ending(_ figure: Figure) -> String {
        guard let word = figure.outcomeWord else { return "" }
        let start = quantity(of: figure).span.start + Int(word.offset)
        let text = articles[figure.article].article.document.text(of: Span(start, start + Int(word.length)))
        return ", \(text.lowercased()),"
    }

    private func quantity(of figure: Figure) -> Quantity {
        articles[figure.article].article.annotations.quantities[figure.quantity]
    }

    private func difference(_ a: Figure, _ b: Figure) -> String {
        let size = abs(a.amount.middle - b.amount.middle)
        return gapText(size, b) + (a.amount.middle < b.amount.middle ? " more" : " fewer")
    }

    /// A difference in base units, in the unit that the figure is written in.
    private func gapText(_ size: Double, _ figure: Figure) -> String {
        let number = numberText(size / (figure.amount.factor == 0 ? 1 : figure.amount.factor))
        if figure.unit == "count" { return number }
        if figure.unit == "percent" { return number + " percentage points" }
        if figure.unit == "dollar" { return "$" + number }
        return number + " " + unitName(quantity(of: figure).unit, of: number)
    }

    /// The words of the figure, what it is in the other's unit, where it stands and whose it is.
    /// The difference is given in the unit of the figure that is mentioned second, so only the first is converted.
    private func mention(_ figure: Figure, beside other: Figure, here: Int?) -> String {
        let article = articles[figure.article]
        let quantity = quantity(of: figure)
        let words = article.article.document.text(of: quantity.span).split { $0.isWhitespace }.joined(separator: " ")
        var text = figure.amount.interval.isExact && figure.extent == .some ? words : "\"\(words)\""
        if figure.writtenUnit != other.writtenUnit, let converted = conversion(of: figure, to: other) {
            text += " (\(converted))"
        }
        text += figure.article == here ? " here" : " in \(article.id)"
        if let speaker = article.article.speaker(quantity.attribution) { text += " (\(speaker))" }
        return text
    }

    private func conversion(of figure: Figure, to other: Figure) -> String? {
        guard figure.unit == other.unit, figure.unit != "count", figure.unit != "percent", other.amount.factor != 0,
            figure.amount.factor != other.amount.factor
        else { return nil }
        let ends = [figure.amount.interval.low, figure.amount.interval.high].map { end in
            end.map { numberText($0 / other.amount.factor) }
        }
        let number = [ends[0], ends[0] == ends[1] ? nil : ends[1]].compactMap { $0 }.joined(separator: "–")
        return number.isEmpty ? nil : number + " " + unitName(quantity(of: other).unit, of: number)
    }

    private func unitName(_ unit: String, of number: String) -> String {
        unit.utf8.count <= 3 || number == "1" || unit.hasSuffix("s") ? unit : unit + "s"
    }
}

/// How far two intervals that share no value are from each other.
struct Gap {
    /// In the unit of the intervals.
    let size: Double
    /// Whether one of the ends is open or soft, so that they may be further apart.
    let isLeast: Bool
    /// Whether the first lies below the second.
    let isBelow: Bool

    init?(_ a: Interval, _ b: Interval) {
        let isExact = a.isExact && b.isExact
        if a.isBelow(b), let high = a.high, let low = b.low {
            (size, isLeast, isBelow) = (low - high, !isExact, true)
        } else if b.isBelow(a), let high = b.high, let low = a.low {
            (size, isLeast, isBelow) = (low - high, !isExact, false)
        } else {
            return nil
        }
    }
}
