/// A word as a number: its letters are the digits of a number in a large base (Karp and Rabin's hash), so that the key of two
/// words written as one follows from theirs.
struct WordKey: Hashable, Sendable {
    private(set) var value: UInt32 = 0
    private var scale: UInt32 = 1

    static let none = WordKey()

    private init() {}

    init(_ letters: some Sequence<UInt8>) {
        for letter in letters {
            value = value &* Self.base &+ UInt32(letter)
            scale = scale &* Self.base
        }
    }

    /// The key of both words written as one: "data" + "center".
    static func + (a: WordKey, b: WordKey) -> WordKey {
        var sum = a
        sum.value = a.value &* b.scale &+ b.value
        sum.scale = a.scale &* b.scale
        return sum
    }

    private static let base: UInt32 = 16_777_619
}
