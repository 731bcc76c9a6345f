import Annotations
import Stories

/// The unit in which the members of a conflict are drawn and compared.
package struct AxisUnit: Hashable, Sendable {
    private enum Source: Hashable {
        case base(String)
        /// The one that all members were written in.
        case written(String)
        /// Years of the calendar.
        case years
    }

    /// The unit of the values that it is made from.
    private let source: Source
    /// How many of the source unit make one of this.
    private let size: Double
    /// Behind a number; empty for counts.
    let symbol: String

    /// nil when no member has an interval.
    init?(for quantities: [Quantity]) {
        if !quantities.isEmpty, quantities.allSatisfy({ $0.years != nil }) {
            self.init(source: .years, size: 1, symbol: "")
            return
        }
        let measured = quantities.filter { $0.interval != nil }
        guard let first = measured.first else { return nil }
        let isMeasure = first.role == .measure || first.role == .duration
        if isMeasure, measured.allSatisfy({ $0.unit == first.unit }) {
            self.init(source: .written(first.unit), size: 1, symbol: plural(first.unit))
            return
        }
        let units = measured.compactMap { $0.base?.unit }
        guard let common = mostFrequent(units) else {
            self.init(source: .written(first.unit), size: 1, symbol: "")
            return
        }
        let ends = measured.filter { $0.base?.unit == common }.compactMap(\.base).flatMap {
            [$0.value.low, $0.value.high]
        }
        let smallest = ends.compactMap { $0 }.map { abs($0) }.filter { $0 > 0 }.min() ?? 1
        let scale = Self.scales[common]?.last { $0.size <= smallest * 1.000001 } ?? Self.scales[common]?.first
        self.init(source: .base(common), size: scale?.size ?? 1, symbol: scale?.symbol ?? plural(common))
    }

    /// A number on the axis: of a year without commas.
    func label(_ value: Double) -> String { source == .years ? String(Int(value)) : numberText(value) }

    private init(source: Source, size: Double, symbol: String) {
        self.source = source
        self.size = size
        self.symbol = symbol
    }

    /// The interval of a quantity in this unit; nil when it is of another kind.
    func interval(of quantity: Quantity) -> Interval? {
        switch source {
        case .base(let unit): quantity.base.flatMap { $0.unit == unit ? $0.value.scaled(by: 1 / size) : nil }
        case .written(let unit): quantity.unit == unit ? quantity.interval : nil
        case .years: quantity.years
        }
    }

    /// A count in this unit; nil when the unit is of another kind.
    func interval(ofCount count: Double) -> Interval? { source == .base("count") ? Interval(count / size) : nil }

    /// The value in this unit, when the quantity was written in another one: "1,448 km", "1,529–1,609 km".
    func conversion(of quantity: Quantity) -> String? {
        guard case .base = source, quantity.role == .measure || quantity.role == .duration else { return nil }
        guard let written = quantity.interval, let interval = interval(of: quantity), !written.isNearly(interval) else {
            return nil
        }
        return text(of: interval)
    }

    func text(of interval: Interval) -> String? {
        let unit = symbol.isEmpty || symbol == "%" ? symbol : " " + symbol
        switch (interval.low, interval.high) {
        case (let low?, let high?) where numberText(low) == numberText(high): return numberText(low) + unit
        case (let low?, let high?): return "\(numberText(low))–\(numberText(high))\(unit)"
        case (let low?, nil): return "\(interval.excludesLow ? ">" : "≥") \(numberText(low))\(unit)"
        case (nil, let high?): return "\(interval.excludesHigh ? "<" : "≤") \(numberText(high))\(unit)"
        case (nil, nil): return nil
        }
    }

    private static let scales: [String: [(size: Double, symbol: String)]] = [
        "count": [(1, ""), (1e6, "million"), (1e9, "billion")],
        "percent": [(1, "%")],
        "metre": [(0.001, "mm"), (0.01, "cm"), (1, "m"), (1000, "km")],
        "kilogram": [(0.001, "g"), (1, "kg"), (1000, "t")],
        "square metre": [(1, "m²"), (1e6, "km²")],
        "cubic metre": [(0.001, "litres"), (1, "m³")],
        "metre per second": [(1 / 3.6, "km/h")],
        "second": [(1, "seconds"), (60, "minutes"), (3600, "hours"), (86_400, "days"), (31_556_952, "years")],
        "dollar": [(1, "$"), (1e6, "$ million"), (1e9, "$ billion")],
        "euro": [(1, "€"), (1e6, "€ million"), (1e9, "€ billion")],
        "pound": [(1, "£"), (1e6, "£ million"), (1e9, "£ billion")],
    ]
}

extension Interval {
    /// Whether the ends are the same when they are written.
    fileprivate func isNearly(_ other: Interval) -> Bool {
        low.map(numberText) == other.low.map(numberText) && high.map(numberText) == other.high.map(numberText)
    }
}

/// Of equally frequent ones the first.
private func mostFrequent(_ names: [String]) -> String? {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    let most = counts.values.max()
    return names.first { counts[$0] == most }
}
