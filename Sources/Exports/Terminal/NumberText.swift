import Stories

/// A number for people: four significant digits below 10,000, whole above, commas between thousands.
package func numberText(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let magnitude = abs(value)
    let decimals = magnitude >= 1000 || magnitude == 0 ? 0 : magnitude >= 100 ? 1 : magnitude >= 1 ? 2 : 4
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int64((magnitude * scale).rounded())
    let whole = grouped(scaled / Int64(scale))
    var fraction = String(scaled % Int64(scale))
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "−" : ""
    return sign + whole + (fraction.isEmpty || decimals == 0 ? "" : "." + fraction)
}

private func grouped(_ value: Int64) -> String {
    var text = ""
    for (index, digit) in String(value).reversed().enumerated() {
        if index > 0, index.isMultiple(of: 3) { text.append(",") }
        text.append(digit)
    }
    return String(text.reversed())
}

/// A count with its noun: `1 article`, `2 articles`.
package func countText(_ count: Int, _ noun: String) -> String { "\(count) \(count == 1 ? noun : plural(noun))" }
