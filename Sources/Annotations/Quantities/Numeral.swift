/// A number as it is written, before what it counts and how exact it is meant are known.
struct Numeral {
    enum Form {
        case cardinal
        /// A part of one: "two-thirds", "half".
        case fraction
        /// No figure of its own: "dozens", "several hundred".
        case vague
    }

    var value: Interval
    /// Atoms of the number.
    var atoms: Range<Int>
    var form: Form = .cardinal
    /// Whether it is written with digits.
    var hasDigits = false
    /// The word or letters that multiplied it: 1,000,000 in "1.5 million", else 1.
    var scale: Double = 1

    /// The number, of one that is exact.
    var exact: Double? { value.isExact ? value.low : nil }
}
