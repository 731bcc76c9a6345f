import Learning

/// What may begin at an atom: settled by one look-up of its word, so that the finders look at few places.
struct Openers: OptionSet, Sendable {
    let rawValue: UInt8

    /// A number, an approximator, a currency.
    static let number = Openers(rawValue: 1)
    static let time = Openers(rawValue: 2)
    static let clock = Openers(rawValue: 4)
    static let ordinal = Openers(rawValue: 8)
    static let quantifier = Openers(rawValue: 16)
    static let article = Openers(rawValue: 32)
    /// A word that a number follows to make a name.
    static let title = Openers(rawValue: 64)
    /// A name that ends in a number.
    static let name = Openers(rawValue: 128)
    static let digits: Openers = [.number, .time, .clock, .ordinal]
}

/// The words that open something: a table by hash.
struct OpeningWords: Sendable {
    static let english = OpeningWords()

    private var hashes: [UInt64]
    private var values: [Openers]
    private let mask: Int

    private init() {
        var words: [String: Openers] = [:]
        func add(_ openers: Openers, _ list: some Sequence<String>) {
            for word in list { words[word, default: []].formUnion(openers) }
        }
        add([.number, .ordinal], NumberWords.cardinals.keys)
        add(.number, NumberWords.vaguePlurals.keys)
        add(.number, ["half", "quarter", "tens", "several", "minus", "negative", "between"])
        add(.number, ["-", "–", "—", "‑", "‐", "−", "."])
        add(.number, Approximators.openers)
        add(.number, UnitLexicon.english.signOpeners)
        add(.time, DateFinder.timeWords)
        add(.time, Array(NumberWords.teens.keys) + ["twenty", "ad"])
        add(.clock, ClockFinder.minutes.keys)
        add(.ordinal, NumberWords.ordinals.keys)
        add(.ordinal, NumberWords.denominators.keys)
        add(.ordinal, RelativeOrdinals.openers)
        add(.quantifier, QuantifierFinder.openers)
        add([.number, .ordinal, .article], ["a", "an"])
        add(.title, NameFinder.titles)
        var size = 64
        while size < words.count * 4 { size *= 2 }
        mask = size - 1
        hashes = Array(repeating: 0, count: size)
        values = Array(repeating: [], count: size)
        for (word, openers) in words {
            let hash = OpeningWords.hash(word)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while hashes[slot] != 0 { slot = (slot + 1) & mask }
            (hashes[slot], values[slot]) = (hash, openers)
        }
    }

    subscript(word: String) -> Openers {
        let hash = OpeningWords.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return []
    }

    /// Never 0.
    private static func hash(_ word: String) -> UInt64 {
        let hash = FeatureHash.of(word)
        return (hash ^ (hash >> 32)) | 1
    }
}
