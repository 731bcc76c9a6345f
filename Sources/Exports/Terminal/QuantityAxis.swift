package import Annotations

/// An axis of some columns on which intervals are drawn: ● for a value, ├──┤ for a range, ├──▶ and ◀──┤ for open ends.
package struct QuantityAxis: Sendable {
    private let isWhole: Bool
    private let low: Double
    private let high: Double
    private let width: Int
    private let unit: AxisUnit?

    /// nil when no interval has an end.
    ///
    /// - Parameter unit: that of the intervals.
    package init?(intervals: [Interval], unit: AxisUnit? = nil, width: Int) {
        let ends = intervals.flatMap { [$0.low, $0.high] }.compactMap { $0 }
        guard width >= 8, var low = ends.min(), var high = ends.max(), low.isFinite, high.isFinite else { return nil }
        if low == high {
            high += max(1, abs(high) / 2)
            low = min(low, 0)
        }
        isWhole = ends.allSatisfy { $0 == $0.rounded() }
        let extent = high - low
        if intervals.contains(where: { $0.high == nil }) { high += extent * 0.15 }
        if low >= 0, low < 0.4 * high {
            low = 0
        } else {
            low -= extent * (intervals.contains { $0.low == nil } ? 0.15 : 0.03)
        }
        self.low = low
        self.high = high
        self.width = width
        self.unit = unit
    }

    /// The interval as `width` columns.
    package func drawn(_ interval: Interval) -> String {
        let start = interval.low.map(column) ?? 0
        let end = interval.high.map(column) ?? width - 1
        var cells = [Character](repeating: " ", count: width)
        if start >= end {
            cells[min(start, width - 1)] = "●"
        } else {
            for index in start...end { cells[index] = "─" }
            cells[start] = interval.low == nil ? "◀" : "├"
            cells[end] = interval.high == nil ? "▶" : "┤"
        }
        return String(cells)
    }

    /// Round values, each beginning in the column where it lies.
    package var labels: String {
        var line: [Character] = []
        for value in ticks {
            let label = label(value)
            let start = column(value)
            guard line.isEmpty || line.count + 2 <= start, start + label.count <= width else { continue }
            line += [Character](repeating: " ", count: start - line.count) + label
        }
        return String(line)
    }

    func label(_ value: Double) -> String { unit?.label(value) ?? numberText(value) }

    /// Multiples of 1, 2 or 5 times a power of ten, as close as their labels allow.
    var ticks: [Double] {
        let labelWidth = max(label(low).count, label(high).count) + 3
        let rough = (high - low) / Double(max(3, width / labelWidth))
        var power = 1.0
        while power > rough { power /= 10 }
        while power * 10 <= rough { power *= 10 }
        var step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? rough
        if isWhole { step = max(1, step) }
        let first = (low / step).rounded(.up)
        let count = Int(((high / step).rounded(.down) - first).rounded()) + 1
        return (0..<max(0, count)).map { (first + Double($0)) * step }
    }

    /// Where a value lies, from 0 at the start of the axis to 1 at its end.
    func share(of value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

    private func column(_ value: Double) -> Int { Int((share(of: value) * Double(width - 1)).rounded()) }
}
