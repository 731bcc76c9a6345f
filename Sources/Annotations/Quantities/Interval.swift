/// What a number may be: all reals from `low` to `high`; nil for an open end.
package struct Interval: Hashable, Sendable {
    package var low: Double?
    package var high: Double?
    /// Whether `low` itself is left out ("more than 1,500").
    package var excludesLow: Bool
    /// Whether `high` itself is left out ("fewer than 40").
    package var excludesHigh: Bool

    package init(_ low: Double?, _ high: Double?, excludesLow: Bool = false, excludesHigh: Bool = false) {
        self.low = low
        self.high = high
        self.excludesLow = excludesLow
        self.excludesHigh = excludesHigh
    }

    /// Exactly one value.
    package init(_ value: Double) { self.init(value, value) }

    package var isExact: Bool { low != nil && low == high }

    /// The same interval in another unit: `factor` of the new unit make one of the old, `offset` is added after.
    package func scaled(by factor: Double, offset: Double = 0) -> Interval {
        Interval(
            low.map { $0 * factor + offset }, high.map { $0 * factor + offset }, excludesLow: excludesLow,
            excludesHigh: excludesHigh)
    }

    /// The interval between this bound and an opposite one; nil when they are none or leave nothing between them.
    package func closed(by other: Interval) -> Interval? {
        if high == nil, let low, other.low == nil, let high = other.high, low < high {
            return Interval(low, high, excludesLow: excludesLow, excludesHigh: other.excludesHigh)
        }
        if low == nil, let high, other.high == nil, let low = other.low, low < high {
            return Interval(low, high, excludesLow: other.excludesLow, excludesHigh: excludesHigh)
        }
        return nil
    }

    /// Whether some value is in both.
    package func overlaps(_ other: Interval) -> Bool { !isBelow(other) && !other.isBelow(self) }

    /// Whether every value of this one is less than every value of the other.
    package func isBelow(_ other: Interval) -> Bool {
        guard let high, let low = other.low else { return false }
        return high < low || high == low && (excludesHigh || other.excludesLow)
    }
}
