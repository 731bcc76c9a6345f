import Annotations
import Stories

/// What the members of a conflict are figures of, as a heading: "How many missiles", "Distance", "Money: damage".
func conflictTitle(_ quantities: [Quantity]) -> String {
    let nouns = quantities.compactMap(\.of)
    let noun = nouns.first.map { displayText($0) }
    let roles = Set(quantities.map(\.role))
    if let heading = measureHeading(quantities) { return noun.map { "\(heading): \($0)" } ?? heading }
    if roles.contains(.count) || roles.contains(.quantifier) {
        guard let noun else { return "How many" }
        return "How many \(plural(noun))"
    }
    return noun.map { "Figures: \($0)" } ?? "Figures"
}

private func measureHeading(_ quantities: [Quantity]) -> String? {
    guard let quantity = quantities.first(where: { $0.role != .count && $0.role != .quantifier }) else { return nil }
    switch quantity.role {
    case .duration: return "How long"
    case .money: return "Amount"
    case .percent, .fraction: return "Share"
    case .age: return "Age"
    case .score: return "Score"
    case .date, .clock: return "When"
    case .ordinal: return "Which"
    case .measure: return measureHeadings[quantity.base?.unit ?? ""] ?? "Measure"
    default: return nil
    }
}

private let measureHeadings = [
    "metre": "Distance", "kilogram": "Weight", "square metre": "Area", "cubic metre": "Volume",
    "metre per second": "Speed", "kelvin": "Temperature", "celsius": "Temperature",
]
