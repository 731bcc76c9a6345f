/// A word as a number: its letters are the digits of a number in a large base (Karp and Rabin's hash), so that the key of two
/// words written as one follows from theirs.
struct WordKey: Hashable, Sendable {
    /// 27 bits of the number, and 5 of how many letters there are.
    private let bits: UInt32

    static let none = WordKey("".utf8)

    init(_ letters: some Sequence<UInt8>) {
        var (number, count) = (UInt32(0), UInt32(0))
        for letter in letters {
            number = number &* Self.base &+ UInt32(letter)
            count += 1
        }
        self.init(number: number, count: count)
    }

    private init(number: UInt32, count: UInt32) { bits = number << 5 | count & 31 }

    /// The key of both words written as one: "data" + "center".
    static func + (a: WordKey, b: WordKey) -> WordKey {
        var number = a.bits >> 5
        for _ in 0..<b.count { number = number &* base }
        return WordKey(number: number &+ b.bits >> 5, count: a.count + b.count)
    }

    private var count: UInt32 { bits & 31 }
    private static let base: UInt32 = 16_777_619
}
