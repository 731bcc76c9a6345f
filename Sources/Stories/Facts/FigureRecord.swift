import Annotations

/// A quantity as far as its article decides whether another one answers the same question.
struct FigureRecord {
    /// Index of the quantity in its article.
    var quantity: Int32
    /// Index of the quantity that it is a part of.
    var whole: Int32?
    /// Index of its sentence in the facts of the article.
    var sentence: Int32
    let role: Quantity.Role
    let extent: Figure.Extent
    let traits: Figure.Traits
    let outcome: Outcome?
    /// Where the word that tells the outcome stands: bytes from the quantity's start, and its length.
    let outcomeWord: (offset: Int32, length: Int32)?
    let keys: FigureKeys
    let amount: Amount
    let unit: Word
    let writtenUnit: Word
    let noun: Word?
    let nounClass: Word?
    let predicate: Word?
    let speaker: Word?
    let times: Times
    var modifiers: WordRange
    var countries: WordRange
    var near: WordRange
    var adjacent: WordRange

    /// Whether both count or measure the same kind of thing.
    func isSameThing(as other: FigureRecord) -> Bool {
        unit == other.unit && (unit != .count || nounClass != nil && nounClass == other.nounClass)
    }
}
