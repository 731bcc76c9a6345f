/// Takes what speaks for and against two figures answering the same question, each signal once at most.
protocol SignalSink {
    mutating func add(_ signal: PairEvidence.Signal, _ value: Float)
}

extension SignalSink {
    @inline(__always)
    mutating func add(_ signal: PairEvidence.Signal, if isPresent: Bool = true) { add(signal, isPresent ? 1 : 0) }
}

/// What speaks for and against two figures answering the same question. Every signal lies in -1...1.
struct PairEvidence: SignalSink {
    enum Signal: Int, CaseIterable {
        // What they are.
        case duration, money, percent, measure, age, date
        /// One noun, or two of one class.
        case sameNoun, sameNounClass
        /// Two nouns of different classes.
        case otherNoun
        /// Only one of them names what it counts.
        case oneNoun
        case bothPeople
        /// The noun of one stands in the sentence of the other.
        case nounInSentence
        case sameUnit

        // How they are told.
        case modifiers, otherModifiers, oneModified
        /// Content words of the two sentences in common, weighted by rarity; the same against the shorter sentence.
        case context, contextHeld
        /// Content words within a few tokens in common; the rarest of them.
        case near, rarestNear
        /// Names of the two sentences in common; names near both, but no common one.
        case names, otherNames
        /// The same words, function words too, close before and behind.
        case adjacent
        case samePredicate, otherPredicate
        case sameOutcome, oneOutcome
        case otherTotal, otherChange, part
        /// Years, months or weekdays.
        case sameYear, oneYear, sameDay, otherDay
        case otherMonth
        /// Only one of them is an increment ("two more").
        case otherIncrement
        /// A toll beside a count of people of whom nothing is said.
        case peculiarOutcome
        case approximate, open
        /// Other figures of the two sentences agree with each other, or disagree and none agrees.
        case companionsAgree, companionsDisagree

        // How near the numbers are to each other: within a factor of 4, within one of 1.3, in orders of magnitude.
        case closeness, closest, distance
        /// One of them is one or less.
        case one

        // What else is told under their key.
        /// How alike they are told: how likely it is that they answer the same question, whatever their values.
        case likeness
        /// How much less alike the best rival of either is told; of the other, where that is more.
        case margin, bestMargin
        /// The article of one also tells, much alike, a figure that agrees with the other.
        case agreement
        /// How alike the figures with their two values are told on average, and at best.
        case pooled, pooledBest
        /// How alike another article tells the same value; of the figure where that is less, and where it is more.
        case corroborated, bestCorroborated
        /// Share of the articles that state its value; of the rarer value, and of the more frequent one.
        case frequency, bestFrequency
        /// How many values there are.
        case values
        case sameArticle
    }

    /// One for each signal.
    private(set) var list = [Double](repeating: 0, count: Signal.allCases.count)

    mutating func add(_ signal: Signal, _ value: Float) { list[signal.rawValue] = Double(value) }
}

/// How much the signals of a pair speak for it, weighted and summed.
struct PairScore: SignalSink {
    /// The bias, then a weight for each signal.
    private let weights: UnsafeBufferPointer<Float>
    private var sum: Float

    init(weights: UnsafeBufferPointer<Float>) {
        self.weights = weights
        sum = weights[0]
    }

    @inline(__always)
    mutating func add(_ signal: PairEvidence.Signal, _ value: Float) { sum += weights[1 + signal.rawValue] * value }

    /// How sure it is that both answer the same question, from 0 to 1.
    var confidence: Double { logistic(Double(sum)) }
}
