import Annotations

/// What a quantity says, in the base unit, and how exactly it says it.
struct Amount {
    /// As stated.
    let interval: Interval
    /// As a careful reader takes it: a round number stands for its neighbours, "about" for a little more.
    let lenient: Interval
    /// The number as written, when it is one number, and the step that it is rounded to.
    let written: (value: Double, step: Double)?
    /// Base units in one written unit.
    let factor: Double

    init(written interval: Interval, base: Interval, isApproximate: Bool, isCount: Bool) {
        self.interval = base
        factor = Self.factor(from: interval, to: base)
        if interval.isExact, let value = interval.low {
            let step = roundingStep(of: value)
            written = (value, step)
            let slack =
                min(step < 1 ? step / 2 : step, abs(value) * 0.025)
                * (isCount && (abs(value) < 100 || step < 100) ? 0 : 1)
            lenient = slack > 0 ? Interval(value - slack, value + slack).scaled(by: factor) : base
        } else {
            written = nil
            lenient = isApproximate ? widened(base) : base
        }
    }

    private static func factor(from written: Interval, to base: Interval) -> Double {
        if let from = written.low, let to = base.low, from != 0 { return to / from }
        if let from = written.high, let to = base.high, from != 0 { return to / from }
        return 1
    }

    /// A single number for ordering and ratios.
    var middle: Double {
        switch (interval.low, interval.high) {
        case (let low?, let high?): (low + high) / 2
        case (let low?, nil): low
        case (nil, let high?): high
        case (nil, nil): 0
        }
    }

    var hasBounds: Bool { interval.low != nil || interval.high != nil }

    /// Whether no value fits both, rounding and approximation allowed for.
    func disagrees(with other: Amount) -> Bool {
        guard hasBounds, other.hasBounds, interval != other.interval, !touches(other), !other.touches(self)
        else { return false }
        return !lenient.overlaps(other.lenient) && !rounds(to: other) && !other.rounds(to: self)
    }

    /// Whether one number is all that fits both.
    func agreesOnlyAtBound(with other: Amount) -> Bool { meetsAtOneBound(other) && interval.overlaps(other.interval) }

    /// Whether one bounds from below and the other from above with the same number: "at least four", "as many as four".
    func meetsAtOneBound(_ other: Amount) -> Bool { touchesAbove(other) || other.touchesAbove(self) }

    private func touchesAbove(_ other: Amount) -> Bool {
        guard touches(other), interval.high == nil, !other.interval.isExact else { return false }
        return other.interval.low.map { $0 > 0.9 * (other.interval.high ?? 0) } ?? true
    }

    /// "More than 300" and 300: one number, once rounded.
    private func touches(_ other: Amount) -> Bool { interval.low != nil && interval.low == other.interval.high }

    /// Whether the other is this amount rounded to one digit: 1.2 miles, one mile.
    private func rounds(to other: Amount) -> Bool {
        guard let mine = written, let coarse = other.written, abs(coarse.value) < 10, coarse.value != 0 else {
            return false
        }
        guard factor != other.factor || mine.step < coarse.step else { return false }
        let here = mine.value * factor / other.factor
        return (here / coarse.step).rounded() * coarse.step == coarse.value
    }
}

/// The place of the last digit that is not zero: 100 for 900, 1 for 26, 0.1 for 5.9.
func roundingStep(of value: Double) -> Double {
    guard value != 0, value.isFinite else { return 1 }
    var step = 1.0
    if value.rounded() == value {
        while abs(value) >= step * 10, (value / (step * 10)).rounded() * step * 10 == value { step *= 10 }
        return step
    }
    for _ in 0..<6 {
        step /= 10
        if abs((value / step).rounded() * step - value) < step / 1000 { break }
    }
    return step
}

/// "About" by another fiftieth on both sides; "almost" is one-sided and stays.
private func widened(_ interval: Interval) -> Interval {
    guard let low = interval.low, let high = interval.high, low > 0, high / low > 1.08 else { return interval }
    return Interval(low * 0.98, high * 1.02)
}
