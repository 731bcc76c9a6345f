import Annotations

/// How far two amounts that share no value are from each other.
struct Gap {
    enum Precision {
        case exact
        /// "About 12" is not exactly anything.
        case about
        /// One of the ends is open, so that they may be further apart.
        case atLeast
    }

    /// In the base unit.
    let size: Double
    let precision: Precision
    /// Whether the first lies below the second.
    let isBelow: Bool

    /// nil where they share a value.
    init?(_ a: Figure, _ b: Figure) {
        let (first, second) = (a.amount.stated, b.amount.stated)
        if first.isBelow(second), let high = first.high, let low = second.low {
            (size, isBelow) = (low - high, true)
        } else if second.isBelow(first), let high = second.high, let low = first.low {
            (size, isBelow) = (low - high, false)
        } else {
            return nil
        }
        let isSoft = first != a.amount.interval || second != b.amount.interval
        precision = first.isExact && second.isExact ? isSoft ? .about : .exact : .atLeast
    }

    /// The difference in a unit: "at least 200", "about 3.7 kilometres", "55 minutes".
    ///
    /// - Parameter factor: base units in the unit.
    func text(in unit: String, factor: Double) -> String {
        var (size, unit) = (self.size / (factor == 0 ? 1 : factor), unit)
        if let part = parts[unit], size < 1 || !isWhole(2 * size), isWhole(size * part.count) {
            (size, unit) = (size * part.count, part.unit)
        }
        let isRounded = precision != .exact || !isWhole(100 * size)
        let number = numberText(isRounded && !isWhole(size) ? rounded(size) : size)
        switch precision {
        case .exact: return (isWhole(100 * size) ? "" : "about ") + measured(number, unit)
        case .about: return "about " + measured(number, unit)
        case .atLeast: return "at least " + measured(number, unit)
        }
    }
}

private let parts: [String: (unit: String, count: Double)] = [
    "minute": ("second", 60), "hour": ("minute", 60), "day": ("hour", 24), "week": ("day", 7), "year": ("month", 12),
]

private func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-6 * max(1, abs(value)) }

/// To two digits.
private func rounded(_ value: Double) -> Double {
    var step = 1.0
    while step * 100 <= abs(value) { step *= 10 }
    while step * 10 > abs(value), step > 1e-9 { step /= 10 }
    return (value / step).rounded() * step
}

extension Amount {
    /// The interval, but of "about 20" the 20.
    fileprivate var stated: Interval {
        guard let low = interval.low, let high = interval.high, low > 0, abs(high / low - 1.05 / 0.95) < 1e-6 else {
            return interval
        }
        return Interval((low + high) / 2)
    }
}
