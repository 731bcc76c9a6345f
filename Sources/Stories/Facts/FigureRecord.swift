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
    /// Where the word that tells the outcome stands; nil too where that is too far away to be shown.
    let outcomeWord: OutcomePlace?
    var lists: FigureLists
    /// Index of the quantity in its article.
    var quantity: Int32
    /// Index of the quantity that it is a part of.
    @PackedIndex var whole: Int32?
    /// Index of its sentence in the facts of the article.
    var sentence: Int32
    /// The countries that its own words name.
    let countries: Countries
    let keys: FigureKeys
    let unit: Word
    let writtenUnit: Word
    @PackedWord var noun: Word?
    @PackedWord var nounClass: Word?
    @PackedWord var predicate: Word?
    @PackedWord var speaker: Word?

    /// Whether both count or measure the same kind of thing.
    func isSameThing(as other: FigureRecord) -> Bool {
        unit == other.unit && (unit != .count || nounClass != nil && nounClass == other.nounClass)
    }
}

/// A word near a quantity.
struct OutcomePlace {
    /// Bytes from the quantity's start.
    let offset: Int16
    let length: UInt16
}

/// The words by which a figure is told, behind each other in the pool of its article.
struct FigureLists {
    private var start: UInt32
    private let modifierCount: UInt8
    private let nearCount: UInt8
    private let adjacentCount: UInt8

    init(modifiers: WordList, near: WordList, adjacent: WordList, in pool: inout WordPool) {
        start = UInt32(clamping: pool.words.count)
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
    private var hashes: SIMD2<UInt32> = .zero

    init(_ countries: [Word]) {
        for country in countries where !contains(country.hash) {
            guard let free = hashes.indices.first(where: { hashes[$0] == 0 }) else { return }
            hashes[free] = country.hash
        }
    }

    var isEmpty: Bool { hashes[0] == 0 }

    func isDisjoint(with other: Countries) -> Bool {
        !hashes.indices.contains { hashes[$0] != 0 && other.contains(hashes[$0]) }
    }

    private func contains(_ hash: UInt32) -> Bool { hashes[0] == hash || hashes[1] == hash }
}
