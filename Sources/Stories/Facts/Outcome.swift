/// How something that was counted ended, on one of a few scales with two ends that exclude each other.
struct Outcome: Hashable {
    enum Scale: UInt8 {
        /// A weapon that reached its target or did not.
        case target
        /// Alive or dead.
        case life
        /// Unhurt or injured.
        case harm
        case opening, verdict, freedom, presence, work, wholeness, vote
    }

    let scale: Scale
    /// Which end: reached, alive, unhurt, open, cleared, free, found, working, whole, in favour.
    let isGood: Bool

    func opposes(_ other: Outcome) -> Bool { scale == other.scale && isGood != other.isGood }
    var opposite: Outcome { Outcome(scale: scale, isGood: !isGood) }
}

/// Outcomes, two bits for each scale.
struct OutcomeSet: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(_ outcome: Outcome) { rawValue = 1 << (2 * UInt32(outcome.scale.rawValue) + (outcome.isGood ? 1 : 0)) }

    /// The other end of each scale.
    var opposites: OutcomeSet {
        OutcomeSet(rawValue: (rawValue & 0x5555_5555) << 1 | (rawValue >> 1) & 0x5555_5555)
    }

    /// How many scales both speak of.
    func sharedScales(with other: OutcomeSet) -> Int {
        union(opposites).intersection(other.union(other.opposites)).rawValue.nonzeroBitCount / 2
    }
}

private let lexicon: [(Outcome.Scale, good: String, bad: String)] = [
    (.target, "hit strike reach find arrive", "miss crash fall astray malfunction stray undershoot misfire errant"),
    (.life, "survive alive live", "die kill dead death fatality perish drown murder slay execute deadly fatal"),
    (.harm, "unhurt unharmed uninjured unscathed", "injure injured wound wounded hurt injury maim"),
    (.opening, "open reopen", "close shut closed closure"),
    (.verdict, "acquit exonerate acquitted innocent", "convict convicted guilty"),
    (.freedom, "free release freed rescue escape flee", "detain arrest capture jail imprison abduct kidnap seize"),
    (.presence, "recover return", "missing vanish disappear"),
    (.work, "work operate succeed pass", "fail break"),
    (.wholeness, "intact undamaged spare", "cut damage destroy sever raze flatten collapse ruin burn"),
    (.vote, "approve favour favor", "oppose reject"),
]

/// The outcomes that words name by themselves.
let outcomeOf: [String: Outcome] = {
    var found: [String: Outcome] = [:]
    for (scale, good, bad) in lexicon {
        for (words, isGood) in [(good, true), (bad, false)] {
            for word in words.split(separator: " ").map(String.init) {
                for form in [word] + pastForms(of: word) where found[form] == nil {
                    found[form] = Outcome(scale: scale, isGood: isGood)
                }
            }
        }
    }
    return found
}()

/// Past forms, for headlines, whose capitals hide from a tagger that a word is a verb.
private func pastForms(of verb: String) -> [String] {
    if let irregular = irregularPast[verb] { return irregular }
    return [verb.hasSuffix("e") ? verb + "d" : verb + "ed"]
}

private let irregularPast: [String: [String]] = [
    "strike": ["struck"], "find": ["found"], "fall": ["fell", "fallen"], "stray": ["strayed"], "hit": [],
    "slay": ["slain"],
    "die": ["died"], "shut": [], "free": ["freed"], "flee": ["fled"], "break": ["broke", "broken"], "cut": [],
    "burn": ["burned", "burnt"], "dead": [], "alive": [], "deadly": [], "fatal": [], "death": [], "fatality": [],
]
