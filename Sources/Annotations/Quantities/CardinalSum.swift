/// The value of a cardinal number while its words are read from left to right: "four thousand three hundred twenty-one".
struct CardinalSum {
    private var total = 0.0
    /// What the next scale word multiplies.
    private var current: Double?
    private var last = Last.nothing
    private(set) var hasDigits = false
    /// The last scale word that was read.
    private(set) var lastScale: Double?

    private enum Last { case nothing, digits, small, tens, hundred, scale }

    var value: Double { total + (current ?? 0) }
    /// "ninety" may go on behind a dash: "ninety - five".
    var endsInTens: Bool { last == .tens }
    var endsInHundred: Bool { last == .hundred }
    var isEmpty: Bool { last == .nothing }

    /// What "and six" must be smaller than; nil where no "and" may follow.
    var tailLimit: Double? {
        switch last {
        case .hundred: 100
        case .scale: hasDigits ? nil : lastScale
        default: nil
        }
    }

    mutating func addDigits(_ value: Double) -> Bool {
        guard last == .nothing || last == .scale && hasDigits && value < (lastScale ?? 0) else { return false }
        current = value
        hasDigits = true
        last = .digits
        return true
    }

    mutating func addSmall(_ value: Double, isTens: Bool) -> Bool {
        switch last {
        case .nothing, .scale, .hundred: break
        case .tens: guard value > 0, value < 10 else { return false }
        case .digits, .small: return false
        }
        if last == .scale, hasDigits { return false }
        current = (current ?? 0) + value
        last = isTens ? .tens : .small
        return true
    }

    mutating func addHundred() -> Bool {
        guard last != .hundred, last != .scale || total == 0, (current ?? 1) < 100 else { return false }
        current = (current ?? 1) * 100
        last = .hundred
        return true
    }

    mutating func multiply(by factor: Double) -> Bool {
        guard factor < lastScale ?? .infinity || last == .scale && factor > lastScale ?? 0 else { return false }
        if last == .scale {
            // "hundred thousand million"
            total *= factor
        } else {
            total += (current ?? 1) * factor
            current = nil
        }
        lastScale = factor
        last = .scale
        return true
    }
}
