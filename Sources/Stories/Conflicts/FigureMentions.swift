import Annotations
import Text

/// Names figures in a sentence: the words of the article, what they are in another unit, where they stand and whose they are.
struct FigureMentions {
    let articles: [StoryArticle]
    let figures: [Figure]

    func quantity(_ index: Int) -> Quantity {
        articles[figures[index].article].article.annotations.quantities[figures[index].quantity]
    }

    /// "900 miles (1,448 km)"; in quotation marks what is no plain number, and a noun or unit for a number without.
    func words(_ index: Int, beside other: Int) -> String {
        let figure = figures[index]
        let words = text(quantity(index).span, of: figure)
        let isPlain = figure.amount.interval.isExact && figure.extent == .some
        var mention = isPlain ? words.prefix(1).lowercased() + words.dropFirst() : "\"\(words)\""
        let notes = [noun(leftOutIn: index, or: other), conversion(of: index, to: other)].compactMap { $0 }
        if !notes.isEmpty { mention += " (\(notes.joined(separator: ", ")))" }
        return mention
    }

    /// What becomes of the things, in the words of the article: "all 26 missiles struck"; nil when it is not told.
    func outcome(_ index: Int) -> String? {
        let figure = figures[index]
        let word = figure.outcomeWord
        guard word.length > 0 else { return nil }
        let start = quantity(index).span.start + Int(word.offset)
        let span = quantity(index).span.union(Span(start, start + Int(word.length)))
        let words = text(span, of: figure).split(separator: " ")
        let told =
            words.count <= 12
            ? words.joined(separator: " ") : shortened(words, index, word: Span(start, start + Int(word.length)))
        let isDenied = figure.extent == .none && words.contains { $0.lowercased() == "any" }
        return isDenied ? "the denial that \"\(told)\"" : "\"\(told)\""
    }

    private func shortened(_ words: [Substring], _ index: Int, word: Span) -> String {
        let (first, last) = (quantity(index).span, word)
        let parts = first.start < last.start ? [first, last] : [last, first]
        return parts.map { text($0, of: figures[index]) }.joined(separator: " ... ")
    }

    /// "in wire-one (the president) and 2 others", "here"
    func place(_ index: Int, here: Int?, others: Int) -> String {
        let figure = figures[index]
        let article = articles[figure.article]
        var place = figure.article == here ? "here" : "in \(article.id)"
        if let speaker = article.article.speaker(quantity(index).attribution) { place += " (\(inSentence(speaker)))" }
        if others > 0 { place += " and \(others) other\(others == 1 ? "" : "s")" }
        return place
    }

    private func text(_ span: Span, of figure: Figure) -> String {
        articles[figure.article].article.document.text(of: span).split { $0.isWhitespace }.joined(separator: " ")
    }

    /// What is counted or measured, where the number stands alone.
    private func noun(leftOutIn index: Int, or other: Int) -> String? {
        let quantity = quantity(index)
        guard quantity.span == quantity.number, [.count, .measure, .duration].contains(quantity.role) else {
            return nil
        }
        let noun = quantity.base?.unit == "count" ? quantity.of ?? self.quantity(other).of : quantity.unit
        guard let noun, noun != "magnitude" else { return nil }
        return quantity.interval == Interval(1) ? noun == "people" ? "person" : noun : plural(noun)
    }

    /// nil where the other has the same unit, or where units are not converted.
    private func conversion(of index: Int, to other: Int) -> String? {
        let (figure, target) = (figures[index], figures[other].amount)
        guard figure.unit == figures[other].unit, figure.writtenUnit != figures[other].writtenUnit,
            figure.unit != "count", figure.unit != "percent", target.factor != 0
        else { return nil }
        let ends = [figure.amount.interval.low, figure.amount.interval.high].map { end in
            end.map { numberText($0 / target.factor) }
        }
        let number = [ends[0], ends[0] == ends[1] ? nil : ends[1]].compactMap { $0 }.joined(separator: "–")
        return number.isEmpty ? nil : measured(number, quantity(other).unit)
    }
}

/// A number with its unit as one writes it: "5 miles", "$5".
func measured(_ number: String, _ unit: String) -> String {
    switch unit {
    case "count", "fraction", "magnitude": number
    case "percent": number + (number == "1" ? " percentage point" : " percentage points")
    case "dollar": "$" + number
    default: number + " " + (unit.utf8.count <= 2 || number == "1" ? unit : plural(unit))
    }
}

/// A name inside a sentence: "the ministry", not "The ministry".
private func inSentence(_ speaker: String) -> String {
    for article in ["The ", "A ", "An "] where speaker.hasPrefix(article) {
        return article.lowercased() + speaker.dropFirst(article.count)
    }
    return speaker
}
