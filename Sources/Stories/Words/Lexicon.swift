/// What a word is to the comparison of articles.
struct WordTraits: OptionSet {
    let rawValue: UInt16

    static let stopWord = WordTraits(rawValue: 1)
    /// Says that something is not so.
    static let negation = WordTraits(rawValue: 2)
    /// "instead", "rather"
    static let replacement = WordTraits(rawValue: 4)
    /// Belongs to an outcome of more than one word: "went off course".
    static let outcomePhrase = WordTraits(rawValue: 8)
    /// Says that all of something sets out.
    static let settingOut = WordTraits(rawValue: 16)
    /// Places a figure late or early in the course of events.
    static let late = WordTraits(rawValue: 32)
    static let early = WordTraits(rawValue: 64)
    /// "rise", "climb"
    static let riser = WordTraits(rawValue: 128)
    /// Says that something changes by so much.
    static let change = WordTraits(rawValue: 256)
    /// "two other victims"
    static let others = WordTraits(rawValue: 512)
    /// May make a claim less certain.
    static let hedge = WordTraits(rawValue: 1024)
    /// Begins a question or a condition.
    static let condition = WordTraits(rawValue: 2048)
    /// "fail", "refuse"
    static let failure = WordTraits(rawValue: 4096)
    /// Ends words that place a figure early: "so far".
    static let earlyEnd = WordTraits(rawValue: 8192)
}

/// Words that comparisons ask for, by their hashes: one look-up gives all that is known of a word.
struct Lexicon {
    struct Entry {
        fileprivate(set) var traits: WordTraits = []
        /// The country that it names, and the class of nouns that it belongs to.
        @PackedWord var country: Word?
        @PackedWord var nounClass: Word?
        fileprivate(set) var outcome: Outcome?
    }

    static let shared = Lexicon()
    private static let unknown = Entry()

    private var numbering = Numbering()
    private var entries: [Entry] = []

    private init() {
        for (traits, words) in wordsByTrait { for word in words { change(word) { $0.traits.insert(traits) } } }
        for (word, country) in countryOf { change(word) { $0.country = Word(country) } }
        for (word, nounClass) in classOf { change(word) { $0.nounClass = Word(nounClass) } }
        for (word, outcome) in outcomeOf { change(word) { $0.outcome = outcome } }
    }

    private mutating func change(_ word: String, _ body: (inout Entry) -> Void) {
        let number = numbering.number(of: UInt64(Word(word).hash))
        if number == entries.count { entries.append(Entry()) }
        body(&entries[number])
    }

    subscript(word: Word) -> Entry { numbering.known(UInt64(word.hash)).map { entries[$0] } ?? Self.unknown }
}

private let wordsByTrait: [(WordTraits, [String])] = [
    (.stopWord, Array(stopWords)),
    (.negation, ["not", "n't", "never", "no", "without", "neither", "nor", "fail", "unable"]),
    (.replacement, ["instead", "rather"]),
    (.outcomePhrase, ["land", "go", "veer", "drift", "stray", "make"]),
    (
        .settingOut,
        [
            "fire", "launch", "send", "deploy", "dispatch", "fly", "carry", "board", "shoot", "order", "enter",
            "release",
            "test", "use", "involve", "number", "total",
        ]
    ),
    (.late, ["now", "latest", "updated", "revised", "currently"]),
    (
        .early,
        [
            "initially", "originally", "earlier", "previously", "preliminary", "provisional", "provisionally",
        ]
    ),
    (.earlyEnd, Array(earlyPairs.keys)),
    (
        .riser,
        ["rise", "climb", "grow", "increase", "jump", "soar", "swell", "up", "revise", "raise", "update"]
    ),
    (
        .change,
        [
            "rise", "fall", "drop", "increase", "decline", "decrease", "gain", "jump", "climb", "slump", "soar",
            "plunge",
            "up", "down", "lower", "higher", "grow", "growth", "shrink", "lose", "slip", "add",
        ]
    ),
    (.others, ["other", "others", "another", "more", "further", "additional"]),
    (.hedge, hedges),
    (.condition, ["if", "whether", "unless", "?", "unclear", "unknown"]),
    (.failure, ["fail", "failure", "refuse", "refusal", "lack", "without", "unable", "inability"]),
]
