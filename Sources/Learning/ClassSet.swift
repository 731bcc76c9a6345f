/// Some of the classes of a `LinearTable`.
package struct ClassSet: Hashable, Sendable {
    /// A bit a class.
    package let bits: UInt32

    package init(bits: UInt32) { self.bits = bits }

    package init(_ classes: some Sequence<Int>) { bits = classes.reduce(0) { $0 | 1 << UInt32($1) } }

    package var isEmpty: Bool { bits == 0 }
    /// The only class; nil where there are more or none.
    package var only: Int? { bits & (bits &- 1) == 0 && bits != 0 ? bits.trailingZeroBitCount : nil }

    package func contains(_ index: Int) -> Bool { bits >> UInt32(index) & 1 == 1 }

    package func union(_ other: ClassSet) -> ClassSet { ClassSet(bits: bits | other.bits) }

    package func subtracting(_ other: ClassSet) -> ClassSet { ClassSet(bits: bits & ~other.bits) }

    /// The class of the set with the greatest sum; of equals the first. The set must not be empty.
    @inline(__always)
    func best<Sum: Comparable>(_ sum: (Int) -> Sum) -> Int {
        var best = bits.trailingZeroBitCount
        var most = sum(best)
        var rest = bits & (bits &- 1)
        while rest != 0 {
            let index = rest.trailingZeroBitCount
            let value = sum(index)
            if value > most { (best, most) = (index, value) }
            rest &= rest &- 1
        }
        return best
    }
}
