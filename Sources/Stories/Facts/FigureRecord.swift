import Annotations

/// A quantity as far as its article decides whether another one answers the same question. Nothing in it is counted by
/// references, so that it is copied at once.
struct FigureRecord {
    // In an order that leaves few gaps.
    let amount: Amount
    let role: Quantity.Role
    let extent: Figure.Extent
    let traits: Figure.Traits
    let outcome: Outcome?
    let times: Times
    /// The countries that its own words name.
    let countries: Countries
    var lists: FigureLists
    /// Where the word that tells the outcome stands; nowhere too where that is too far away to be shown.
    let outcomeWord: OutcomePlace
    /// Index of the quantity in its article.
    var quantity: Int32
    /// Index of the quantity that it is a part of.
    @PackedIndex var whole: Int32?
    /// Index of its sentence in the facts of the article.
    var sentence: Int32
    let unit: Word
    let writtenUnit: Word
    @PackedWord var noun: Word?
    @PackedWord var nounClass: Word?
    @PackedWord var predicate: Word?
    @PackedWord var speaker: Word?

    var keys: FigureKeys {
        let isAge = if case .age = role { true } else { false }
        return FigureKeys(
            unit: isAge ? .age : unit, nounClass: nounClass, extent: extent,
            isPersonal: traits.contains(.personal))
    }

    /// Whether both count or measure the same kind of thing.
    func isSameThing(as other: FigureRecord) -> Bool {
        unit == other.unit && (unit != .count || nounClass != nil && nounClass == other.nounClass)
    }
}

/// A word near a quantity.
struct OutcomePlace {
    /// Bytes from the quantity's start.
    let offset: Int16
    /// 0 where there is no word.
    let length: UInt16

    static let nowhere = OutcomePlace(offset: 0, length: 0)
}

/// The words by which a figure is told, behind each other in the pool of its article.
struct FigureLists {
    private var start: UInt32
    private let modifierCount: UInt8
    private let nearCount: UInt8
    private let adjacentCount: UInt8

    init(modifiers: WordList, near: WordList, adjacent: WordList, in pool: inout WordPool) {
        start = UInt32(clamping: pool.count)
        let lists = [modifiers, near, adjacent].map { $0.prefix(Int(UInt8.max)) }
        for list in lists { pool.add(list) }
        (modifierCount, nearCount, adjacentCount) = (
            UInt8(lists[0].count), UInt8(lists[1].count), UInt8(lists[2].count)
        )
    }

    /// Words of the quantity itself and those that describe what it counts.
    var modifiers: Range<Int> { range(behind: 0, modifierCount) }
    /// Content words within a few tokens, its own left out.
    var near: Range<Int> { range(behind: Int(modifierCount), nearCount) }
    /// The words close before and behind it, function words too.
    var adjacent: Range<Int> { range(behind: Int(modifierCount) + Int(nearCount), adjacentCount) }

    var all: Range<Int> { Int(start)..<adjacent.upperBound }

    var hasModifiers: Bool { modifierCount > 0 }

    private func range(behind count: Int, _ length: UInt8) -> Range<Int> {
        Int(start) + count..<Int(start) + count + Int(length)
    }

    func shifted(by words: Int) -> FigureLists {
        var shifted = self
        shifted.start = UInt32(clamping: Int(start) + words)
        return shifted
    }
}

/// The first two different countries that some words name.
struct Countries: Equatable {
    /// By number; 0 for none.
    private var first: UInt8 = 0
    private var second: UInt8 = 0

    /// - Parameter words: those that name no country are passed over.
    init(_ words: [Word]) {
        for number in words.compactMap({ countryNumbers[$0] }) where !contains(number) {
            if first == 0 { first = number } else if second == 0 { second = number }
        }
    }

    var isEmpty: Bool { first == 0 }

    func isDisjoint(with other: Countries) -> Bool {
        !(first != 0 && other.contains(first) || second != 0 && other.contains(second))
    }

    private func contains(_ number: UInt8) -> Bool { first == number || second == number }
}
