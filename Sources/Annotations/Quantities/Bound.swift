/// What an approximator says about the number that it stands with.
enum Bound: Sendable {
    case almost
    case about
    case moreThan
    case atLeast
    case lessThan
    case atMost
    case justOver
    case justUnder

    var isApproximate: Bool {
        switch self {
        case .almost, .about, .justOver, .justUnder: true
        case .moreThan, .atLeast, .lessThan, .atMost: false
        }
    }

    /// The interval that is meant when the number alone says `value`.
    func applied(to value: Interval) -> Interval {
        switch self {
        case .almost: Interval(Bound.below(value.low), value.high)
        case .about: Interval(Bound.below(value.low), Bound.above(value.high))
        case .moreThan: Interval(value.low, nil, excludesLow: true)
        case .atLeast: Interval(value.low, nil)
        case .lessThan: Interval(nil, value.high, excludesHigh: true)
        case .atMost: Interval(nil, value.high)
        case .justOver: Interval(value.low, Bound.above(value.high), excludesLow: true)
        case .justUnder: Interval(Bound.below(value.low), value.high, excludesHigh: true)
        }
    }

    /// The interval of several approximators ("at least about 40"): a bound wins over "about".
    static func applied(_ bounds: [Bound], to value: Interval) -> Interval {
        (bounds.last { !$0.isApproximate } ?? bounds.last)?.applied(to: value) ?? value
    }

    private static func below(_ value: Double?) -> Double? { value.map { $0 - abs($0) * 0.05 } }
    private static func above(_ value: Double?) -> Double? { value.map { $0 + abs($0) * 0.05 } }
}
