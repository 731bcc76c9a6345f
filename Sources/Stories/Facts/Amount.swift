import Annotations
import Learning

/// What a quantity says, in the base unit, and how exactly it says it.
struct Amount {
    /// Ends of the interval in base units; not a number where it is open.
    private let low: Double
    private let high: Double
    /// The number as written, when it is one number; else the end that tells how large the written unit is.
    private let number: Double
    /// The power of ten that the number is rounded to.
    private let exponent: Int8
    private let flags: Flags

    private struct Flags: OptionSet {
        let rawValue: UInt8

        static let excludesLow = Flags(rawValue: 1)
        static let excludesHigh = Flags(rawValue: 2)
        static let exclusions: Flags = [.excludesLow, .excludesHigh]
        static let isWritten = Flags(rawValue: 4)
        static let isApproximate = Flags(rawValue: 8)
        static let isCount = Flags(rawValue: 16)
        /// The number is the upper end.
        static let isOfHigh = Flags(rawValue: 32)
    }

    init(written interval: Interval, base: Interval, isApproximate: Bool, isCount: Bool) {
        // Zero has one sign.
        low = base.low.map { $0 + 0 } ?? .nan
        high = base.high.map { $0 + 0 } ?? .nan
        var flags: Flags = []
        if base.excludesLow { flags.insert(.excludesLow) }
        if base.excludesHigh { flags.insert(.excludesHigh) }
        if isApproximate { flags.insert(.isApproximate) }
        if isCount { flags.insert(.isCount) }
        let hasLow = interval.low != nil && base.low != nil && (interval.low != 0 || interval.isExact)
        if !hasLow { flags.insert(.isOfHigh) }
        number = (hasLow ? interval.low : interval.high) ?? .nan
        exponent = interval.isExact ? roundingExponent(of: number) : 0
        if interval.isExact { flags.insert(.isWritten) }
        self.flags = flags
    }

    /// A number that stands for no other, however round it is: a year.
    init(exactly interval: Interval) {
        (low, high) = (interval.low ?? .nan, interval.high ?? .nan)
        (number, exponent, flags) = (low, 0, .isCount)
    }

    /// Base units in one written unit.
    var factor: Double {
        let end = flags.contains(.isOfHigh) ? high : low
        return number == 0 || number.isNaN || end.isNaN ? 1 : end / number
    }
}

extension Amount {
    /// How two stand to each other.
    enum Relation: UInt8 {
        case agree
        /// One bounds from below and the other from above with the same number: "at least four", "as many as four".
        case meetAtBound
        /// No value fits both.
        case disagree
    }

    /// As stated.
    var interval: Interval {
        Interval(
            low.isNaN ? nil : low, high.isNaN ? nil : high, excludesLow: flags.contains(.excludesLow),
            excludesHigh: flags.contains(.excludesHigh))
    }

    /// As a careful reader takes it: a round number stands for its neighbours, "about" for a little more.
    fileprivate var lenient: Interval {
        guard flags.contains(.isWritten) else {
            return flags.contains(.isApproximate) ? widened(interval) : interval
        }
        let isPrecise = flags.contains(.isCount) && (abs(number) < 100 || step < 100)
        let slack = isPrecise ? 0 : min(step < 1 ? step / 2 : step, abs(number) * 0.025)
        return slack > 0 ? Interval(number - slack, number + slack).scaled(by: factor) : interval
    }

    /// What the number as written is rounded to.
    private var step: Double { powerOfTen(exponent) }

    /// A single number for ordering and ratios.
    var middle: Double {
        if low.isNaN { return high.isNaN ? 0 : high }
        return high.isNaN ? low : (low + high) / 2
    }

    var hasBounds: Bool { !low.isNaN || !high.isNaN }
    var isExact: Bool { low == high }
    /// Whether an end is open.
    var isOpen: Bool { low.isNaN || high.isNaN }

    /// Whether no value fits both, rounding and approximation allowed for.
    func disagrees(with other: Amount) -> Bool {
        LenientAmount(self).relation(to: LenientAmount(other)) == .disagree
    }

    /// Whether nothing tells them apart.
    func isSame(as other: Amount) -> Bool {
        isSameInterval(as: other) && number.bitPattern == other.number.bitPattern && factor == other.factor
            && flags == other.flags
    }

    func isSameInterval(as other: Amount) -> Bool {
        (low == other.low || low.isNaN && other.low.isNaN) && (high == other.high || high.isNaN && other.high.isNaN)
            && flags.intersection(.exclusions) == other.flags.intersection(.exclusions)
    }

    /// A hash of the interval.
    var digest: UInt64 {
        let exclusions = UInt64(flags.intersection(.exclusions).rawValue)
        return FeatureHash.join(FeatureHash.join(exclusions, low.bitPattern), high.bitPattern)
    }

    /// Whether one number is all that fits both.
    func agreesOnlyAtBound(with other: Amount) -> Bool { meetsAtOneBound(other) && interval.overlaps(other.interval) }

    func meetsAtOneBound(_ other: Amount) -> Bool { touchesAbove(other) || other.touchesAbove(self) }

    private func touchesAbove(_ other: Amount) -> Bool {
        guard touches(other), high.isNaN, !other.isExact else { return false }
        return other.low.isNaN || other.low > 0.9 * other.high
    }

    /// "More than 300" and 300: one number, once rounded.
    fileprivate func touches(_ other: Amount) -> Bool { low == other.high }

    /// Whether the other is this amount rounded to one digit: 1.2 miles, one mile.
    fileprivate func rounds(to other: Amount) -> Bool {
        guard flags.contains(.isWritten), other.flags.contains(.isWritten), abs(other.number) < 10, other.number != 0
        else { return false }
        guard factor != other.factor || step < other.step else { return false }
        let here = number * factor / other.factor
        // Half a mile is not said to be one.
        return here > 0.7 * other.number && (here / other.step).rounded() * other.step == other.number
    }
}

/// An amount with its lenient reading, worked out once for many comparisons.
struct LenientAmount {
    private let amount: Amount
    /// Not a number where it is open.
    private let low: Double
    private let high: Double
    private let excludesLow: Bool
    private let excludesHigh: Bool

    init(_ amount: Amount) {
        self.amount = amount
        let lenient = amount.lenient
        (low, high) = (lenient.low ?? .nan, lenient.high ?? .nan)
        (excludesLow, excludesHigh) = (lenient.excludesLow, lenient.excludesHigh)
    }

    /// Whether every value of this one is less than every value of the other.
    @inline(__always)
    private func isBelow(_ other: LenientAmount) -> Bool {
        high < other.low || high == other.low && (excludesHigh || other.excludesLow)
    }

    /// How the values of two amounts stand to each other, rounding and approximation allowed for.
    @inline(__always)
    func relation(to other: LenientAmount) -> Amount.Relation {
        if amount.touches(other.amount) || other.amount.touches(amount) {
            return amount.meetsAtOneBound(other.amount) ? .meetAtBound : .agree
        }
        guard isBelow(other) || other.isBelow(self), amount.hasBounds, other.amount.hasBounds,
            !amount.isSameInterval(as: other.amount), !amount.rounds(to: other.amount),
            !other.amount.rounds(to: amount)
        else { return .agree }
        return .disagree
    }
}

/// The place of the last digit that is not zero: 2 for 900, 0 for 26, -1 for 5.9.
private func roundingExponent(of value: Double) -> Int8 {
    guard value != 0, value.isFinite else { return 0 }
    var exponent: Int8 = 0
    if value.rounded() == value {
        var next = 10.0
        while exponent < .max, abs(value) >= next, (value / next).rounded() * next == value {
            exponent += 1
            next *= 10
        }
        return exponent
    }
    while exponent > -6 {
        exponent -= 1
        let step = powerOfTen(exponent)
        if abs((value / step).rounded() * step - value) < step / 1000 { break }
    }
    return exponent
}

private func powerOfTen(_ exponent: Int8) -> Double {
    var power = 1.0
    for _ in 0..<abs(Int(exponent)) { power = exponent < 0 ? power / 10 : power * 10 }
    return power
}

/// "About" by another fiftieth on both sides; "almost" is one-sided and stays.
private func widened(_ interval: Interval) -> Interval {
    guard let low = interval.low, let high = interval.high, low > 0, high / low > 1.08 else { return interval }
    return Interval(low * 0.98, high * 1.02)
}
