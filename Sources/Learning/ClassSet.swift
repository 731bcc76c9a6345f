/// Some of the classes of a `LinearTable`.
package struct ClassSet: Hashable, Sendable {
    /// A bit a class.
    package let bits: UInt32

    package init(bits: UInt32) { self.bits = bits }

    package init(_ classes: some Sequence<Int>) { bits = classes.reduce(0) { $0 | 1 << UInt32($1) } }

    package var isEmpty: Bool { bits == 0 }

    package func contains(_ index: Int) -> Bool { bits >> UInt32(index) & 1 == 1 }

    package func union(_ other: ClassSet) -> ClassSet { ClassSet(bits: bits | other.bits) }

    package func subtracting(_ other: ClassSet) -> ClassSet { ClassSet(bits: bits & ~other.bits) }

    /// The class of the set with the greatest sum; of equals the first. The set must not be empty.
    func best<Sum: Comparable>(_ sums: UnsafePointer<Sum>) -> Int {
        var best = bits.trailingZeroBitCount
        for index in best..<LinearTable.classCount where contains(index) && sums[index] > sums[best] { best = index }
        return best
    }
}
