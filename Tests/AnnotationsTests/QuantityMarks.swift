import Annotations
import Syntax
import TestSupport
import Text

/// A text with its quantities marked by role, value and unit or counted noun: `[count:26:missile 26 missiles]`.
func quantityMarks(in text: String) -> String {
    MarkedText(text: text, marks: quantities(in: text).map { .init(label(of: $0), $0.span) }).description
}

func quantities(in text: String) -> [Quantity] {
    findQuantities(in: Tagger().tag(Paragraph(bytes: Array(text.utf8)[...])))
}

/// A marked text in the form that `quantityMarks` gives it.
func normalized(_ marked: String) -> String { MarkedText(marked).description }

/// A marked text without its marks.
func plain(_ marked: String) -> String { MarkedText(marked).text }

private func label(of quantity: Quantity) -> String {
    switch quantity.value {
    case .time(let first, let last):
        return quantity.role.rawValue + ":" + (first == last ? first : first + ".." + last)
    case .interval(let value):
        let noun = quantity.role == .ordinal ? nil : quantity.unit == "count" ? quantity.of : quantity.unit
        let parts = [quantity.role.rawValue, (quantity.isApproximate ? "~" : "") + text(of: value), noun]
        return parts.compactMap { $0?.split(separator: " ").joined(separator: "-") }.joined(separator: ":")
    }
}

private func text(of value: Interval) -> String {
    if value.isExact { return text(of: value.low!) }
    let low = value.low.map { text(of: $0) + (value.excludesLow ? "<" : "") } ?? ""
    let high = value.high.map { (value.excludesHigh ? "<" : "") + text(of: $0) } ?? ""
    return low + ".." + high
}

private func text(of number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
}
