/// What a figure can be compared under: class of the noun or base unit, and that it counts people.
struct FigureKeys: Equatable {
    @PackedWord var first: Word?
    @PackedWord var second: Word?

    func contains(_ key: Word) -> Bool { first == key || second == key }
}

extension FigureKeys {
    /// - Parameters:
    ///   - unit: the base unit.
    ///   - isPersonal: whether it counts people, or nothing that is named.
    init(unit: Word, nounClass: Word?, extent: Figure.Extent, isPersonal: Bool) {
        guard extent != .some || unit == .count else {
            self.init(first: Word(unit, as: unitKind), second: nil)
            return
        }
        let noun = nounClass.map { Word($0, as: nounKind) }
        let people = isPersonal ? people : nil
        self.init(first: noun ?? people, second: noun == nil ? nil : people)
    }
}

private let unitKind: Word = "unit"
private let nounKind: Word = "noun"
private let people: Word = "people"
