import Annotations

/// A quantity of the story with what decides whether another one answers the same question.
struct Figure {
    /// How much of what is talked about it takes in.
    enum Extent {
        /// "26 missiles", "900 miles"
        case some
        /// "all rockets"
        case all
        /// "no missile", "none of them"
        case none
    }

    let article: Int
    let quantity: Int
    let role: Quantity.Role
    let extent: Extent
    /// In the base unit.
    let amount: Amount
    let unit: String
    /// As written.
    let writtenUnit: String
    /// What it can be compared under: class of the noun, kind of casualty, base unit.
    let keys: [String]
    let noun: String?
    let nounClass: String?
    let modifiers: [Int]
    let countries: Set<String>
    let predicate: String?
    let outcome: Outcome?
    /// The word of the text that tells it.
    let outcomeWord: String?
    /// Whether another quantity is a part of it: "all 64 residents", "four of the 26".
    let isWhole: Bool
    /// Whether its sentence says that so many set out: "26 missiles were launched", or that they are all.
    let isTotal: Bool
    let sentence: StorySentence
    /// Content words within a few tokens, its own left out.
    let near: [Int]
    /// The words close before and behind it, function words too.
    let adjacent: [Int]
    let times: Times
    let isIncrement: Bool
    /// Index of the quantity that it is a part of.
    let whole: Int?
    /// "$20 million a year"
    let isRate: Bool
    /// "rose 3 percent"
    let isChange: Bool
    /// "a missile", without a figure
    let isIndefinite: Bool
    let speaker: String?

    /// What its sentence says of the things: "none fell" says that they arrived.
    var effect: Outcome? { extent == .none ? outcome?.opposite : outcome }
}

/// Years, months and weekdays of a sentence.
struct Times {
    let years: Set<String>
    let months: Set<String>
    let weekdays: Set<String>

    init(_ words: [String]) {
        years = Set(words.filter { $0.utf8.count == 4 && Int($0).map { (1800..<2100).contains($0) } ?? false })
        months = Set(words.compactMap { word in monthNames.first { word.hasPrefix($0) } })
        weekdays = Set(words.compactMap { word in weekdayNames.first { word.hasPrefix($0) } })
    }
}

private let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
private let weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
