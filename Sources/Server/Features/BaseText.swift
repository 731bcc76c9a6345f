import Annotations

/// A figure in its base unit, as hovers show it: "1,448 km", "at least 4". nil when both ends are open.
func baseText(of base: Quantity.Measure) -> String? {
    let isLong = base.unit == "metre" && (base.value.low ?? base.value.high ?? 0) >= 1000
    let (value, unit) = isLong ? (base.value.scaled(by: 0.001), "km") : (base.value, unitName(base.unit))
    guard let numbers = rangeText(of: value) else { return nil }
    return unit.isEmpty ? numbers : "\(numbers) \(unit)"
}

private func rangeText(of interval: Interval) -> String? {
    switch (interval.low, interval.high) {
    case (let low?, let high?):
        let (first, last) = (figureText(low), figureText(high))
        return first == last ? first : "\(first)–\(last)"
    case (let low?, nil): return (interval.excludesLow ? "more than " : "at least ") + figureText(low)
    case (nil, let high?): return (interval.excludesHigh ? "less than " : "at most ") + figureText(high)
    case (nil, nil): return nil
    }
}

private func unitName(_ unit: String) -> String {
    switch unit {
    case "count": ""
    case "metre": "m"
    case "kilogram": "kg"
    case "second": "s"
    case "percent": "%"
    default: unit
    }
}

/// Whole from 100 on, else with up to two decimals; thousands separated by commas.
private func figureText(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let hundredths = Int64((abs(value) * 100).rounded())
    let whole = abs(value) >= 100 ? Int64(abs(value).rounded()) : hundredths / 100
    let fraction = abs(value) >= 100 ? 0 : hundredths % 100
    var decimals = fraction == 0 ? "" : "." + (fraction < 10 ? "0" : "") + String(fraction)
    if decimals.hasSuffix("0") { decimals.removeLast() }
    return (value < 0 ? "-" : "") + grouped(whole) + decimals
}

private func grouped(_ whole: Int64) -> String {
    let digits = Array(String(whole))
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
        text.append(digit)
    }
    return text
}
