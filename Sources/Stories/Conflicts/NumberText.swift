/// A number for a message: thousands separated by commas; two decimals below 10, one below 20, else none.
func numberText(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    for (name, size) in [("trillion", 1e12), ("billion", 1e9), ("million", 1e6)] where abs(value) >= size {
        return numberText(value / size) + " " + name
    }
    var rounded = value
    var decimals = 0
    if abs(value) >= 20 || abs(value.rounded() - value) < 1e-9 {
        rounded = value.rounded()
    } else {
        decimals = abs(value) >= 10 ? 1 : 2
        let power = decimals == 1 ? 10.0 : 100.0
        rounded = (value * power).rounded() / power
    }
    let whole = Int(abs(rounded))
    let sign = rounded < 0 ? "-" : ""
    return sign + grouped(whole) + fraction(abs(rounded) - Double(whole), decimals)
}

private func grouped(_ whole: Int) -> String {
    let digits = Array(String(whole))
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
        text.append(digit)
    }
    return text
}

private func fraction(_ part: Double, _ decimals: Int) -> String {
    guard decimals > 0 else { return "" }
    let power = decimals == 1 ? 10.0 : 100.0
    var digits = String(Int((part * power).rounded()))
    while digits.count < decimals { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.isEmpty ? "" : "." + digits
}
