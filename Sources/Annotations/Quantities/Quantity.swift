package import Text

/// A number with what it counts or measures.
package struct Quantity: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        /// In the unit as written.
        case interval(Interval)
        /// Dates and clock times, first and last, in ISO 8601 with `-` for parts not given ("--10-07", "2014-09", "07:58").
        case time(String, String)
    }

    package enum Role: String, CaseIterable, Sendable {
        /// How many of a counted noun.
        case count
        /// A length, mass, area, speed, temperature ...
        case measure
        case duration
        case money
        /// Per cent, and percentage points.
        case percent
        /// "a quarter of the strikes", "1 in 500"
        case fraction
        /// No figure of its own: "all", "no", "both", "several", "a number of", "dozens".
        case quantifier
        case ordinal
        case date
        case clock
        case age
        /// "2-1", "by 31 votes to 12"
        case score
        /// A number that is part of a name: "Boeing 737", "Group of 7".
        case name
        case other
    }

    /// A value in a base unit.
    package struct Measure: Hashable, Sendable {
        package var value: Interval
        /// `metre`, `kilogram`, ... (SI), `dollar`, another currency, `percent`, or `count`.
        package var unit: String

        package init(value: Interval, unit: String) {
            self.value = value
            self.unit = unit
        }
    }

    /// From the approximator to the unit or to the head of the counted noun phrase.
    package var span: Span
    /// The number alone.
    package var number: Span
    package var value: Value
    /// Whether an approximator makes the ends soft ("about", "almost").
    package var isApproximate: Bool
    /// As written, singular and in English ("mile"), or `count`, `fraction`, `percent`, `ordinal`, `date`, `clock`, `name`.
    package var unit: String
    /// Lemma of the counted noun.
    package var of: String?
    package var role: Role
    /// nil for what has no base unit: dates, ordinals, names.
    package var base: Measure?
    /// Index of the attribution in whose content it stands: whose number it is.
    package var attribution: Int?
    package var evidence: QuantityEvidence

    package init(
        span: Span, number: Span, value: Value, isApproximate: Bool = false, unit: String, of: String? = nil,
        role: Role,
        base: Measure? = nil, attribution: Int? = nil, evidence: QuantityEvidence = QuantityEvidence()
    ) {
        self.span = span
        self.number = number
        self.value = value
        self.isApproximate = isApproximate
        self.unit = unit
        self.of = of
        self.role = role
        self.base = base
        self.attribution = attribution
        self.evidence = evidence
    }

    /// The interval, unless it is a date or clock time.
    package var interval: Interval? {
        if case .interval(let interval) = value { interval } else { nil }
    }

    /// The years that are told, the first and the last: "1987", "the 1950s", "May 2005". nil for anything else: a day is more than its
    /// year, and most often that of the article.
    package var years: Interval? {
        guard role == .date, case .time(let first, let last) = value, let low = year(of: first),
            let high = year(of: last)
        else { return nil }
        return Interval(low, high)
    }
}

/// What the sentence says about a quantity, for deciding whether two of them answer the same question.
package struct QuantityEvidence: Hashable, Sendable {
    /// Lemmas of the words between number and head noun, and of the attributes behind it ("missiles of the navy").
    package var modifiers: [String] = []
    /// Lemma of the verb that the quantity is subject or object of ("crash", "fire").
    package var predicate: String?
    /// Lemmas of the content words of its sentence, the quantity's own left out.
    package var context: [String] = []
    /// Index of the quantity that this one is a part of ("four of the 26 missiles").
    package var whole: Int?
    /// "the 26 missiles", "those four"
    package var isDefinite = false
    /// "two more", "another three", "a further 10"
    package var isIncrement = false
    /// Years, months, weekdays named in its sentence, as written in lower case ("2014", "september", "wednesday").
    package var times: [String] = []

    /// "a ship", "an official": counted as one only if such things are counted elsewhere.
    package var isIndefinite = false
    /// Whether its sentence counts something with a figure.
    package var standsBesideCount = false

    package init() {}
}

/// 2014 of "2014-09" and of "2014"
private func year(of time: String) -> Double? {
    guard time.utf8.count == 4 || time.utf8.count == 7, time.utf8.first != UInt8(ascii: "-") else { return nil }
    return Double(time.prefix(4))
}
