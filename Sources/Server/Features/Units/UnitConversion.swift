package import Annotations
import Exports

extension Quantity {
    /// The figure in the units of another system, as a writer puts it in brackets behind the words: "1,450 km", "40–48 km". An
    /// approximator is not repeated. nil where it is in that system already or has no such unit.
    package func conversion(to system: UnitSystem) -> String? {
        guard role == .measure, !UnitSystem.systems(of: unit).contains(system), let base, let interval else {
            return nil
        }
        let numbers = interval.writtenNumbers(besides: base.value, isApproximate: isApproximate)
        let targets = system.targets(base.unit)
        let largest = numbers.map { abs($0.base) }.max() ?? 0
        guard let target = targets.last(where: { $0.offset != 0 || $0.size <= largest }) ?? targets.first,
            !numbers.isEmpty
        else { return nil }
        var texts = numbers.map { written, base in
            numberText(target.value(ofBase: base).rounded(toDigits: digits(of: written)))
        }
        if texts.first == texts.last { texts = [texts[0]] }
        return texts.joined(separator: "–") + target.symbol
    }

    /// One digit more than was written, from three to four, so that a round number stays one.
    private func digits(of number: Double) -> Int { min(max(number.significantDigits, 2) + 1, 4) }
}

extension Interval {
    /// The number or the two numbers that were written, each with the same in another unit.
    ///
    /// An approximate interval was made of one number, which is its middle or an end: the roundest of them.
    fileprivate func writtenNumbers(besides base: Interval, isApproximate: Bool) -> [(written: Double, base: Double)] {
        let ends = [(low, base.low), (high, base.high)].compactMap { end, base in
            end.flatMap { end in base.map { (written: end, base: $0) } }
        }
        guard isApproximate, ends.count == 2 else { return ends }
        let (first, last) = (ends[0], ends[1])
        guard last.written - first.written <= 0.11 * max(abs(first.written), abs(last.written)) else { return ends }
        let middle = (written: (first.written + last.written) / 2, base: (first.base + last.base) / 2)
        return [middle, first, last].min { $0.written.significantDigits < $1.written.significantDigits }.map { [$0] }
            ?? []
    }
}

extension Double {
    /// Decimal digits without zeros at either end, up to six.
    fileprivate var significantDigits: Int {
        var digits = Int64((abs(self) * scale(toDigits: 6)).rounded())
        if digits == 0 { return 1 }
        var count = 6
        while count > 1, digits.isMultiple(of: 10) {
            digits /= 10
            count -= 1
        }
        return count
    }

    fileprivate func rounded(toDigits digits: Int) -> Double {
        let scale = scale(toDigits: digits)
        return (self * scale).rounded() / scale
    }

    /// The power of ten that makes of it a number with so many digits before the decimal point.
    private func scale(toDigits digits: Int) -> Double {
        guard isFinite, self != 0 else { return 1 }
        var scale = 1.0
        var limit = 1.0
        for _ in 0..<digits { limit *= 10 }
        while abs(self) * scale >= limit, scale > 1e-300 { scale /= 10 }
        while abs(self) * scale < limit / 10, scale < 1e300 { scale *= 10 }
        return scale
    }
}
