/// What a word of denial does, by itself or under a negation.
enum DenialFamily {
    /// Calls something false: "denied that".
    case denying
    /// Does not accept what is said: "rejected the claim".
    case disputing
    /// The same, only of something said: "challenged the figures".
    case challenging
    /// Negated, or declined: "did not respond", "refused to discuss".
    case answering
    /// The same, only of details: "did not provide any evidence".
    case withholding
    /// The same, only where the talk is of a matter: "do not talk about".
    case talking
    /// Negated: "could not confirm", "was not aware of".
    case confirming
    /// Declined: "refused to acknowledge".
    case conceding
    /// Negated, or declined: "did not mention", "would not say".
    case mentioning
    /// Negated, in the passive: "could not be reached".
    case reaching
    /// Answers with the opposite: "countered that".
    case countering
    /// With an adjective of falsehood: "called the claim baseless".
    case labelling
    /// With a word of deceit: "accused them of lying".
    case charging
}

/// The words of denials, by lemma. The families follow the annotation reference (Protocol/annotations.md, "Denial").
enum DenialLexicon {
    /// The family of a lemma; nil for most words.
    static func family(of lemma: String) -> DenialFamily? { families[lemma] }

    /// Whether a lemma can decide on a stance, alone or behind a verb.
    static func isKey(_ lemma: String) -> Bool {
        families[lemma] != nil || responses.contains(lemma) || knowledge.contains(lemma) || details.contains(lemma)
    }

    private static let families: [String: DenialFamily] = table([
        (.denying, "deny refute debunk disavow repudiate disclaim disown denial refutation repudiation disavowal"),
        (
            .disputing,
            """
            dispute reject dismiss rebut rebuff contradict discredit downplay scoff discount rejection dismissal rebuttal
            """
        ),
        (.challenging, "challenge question contest doubt deflect"),
        (
            .answering,
            """
            comment discuss answer respond reply elaborate speculate disclose reveal return explain specify identify name
            clarify spell response reaction interview
            """
        ),
        (.withholding, "provide give release offer detail share"),
        (.talking, "talk speak"),
        (.confirming, "confirm verify corroborate authenticate substantiate aware confirmation"),
        (.conceding, "acknowledge admit concede"),
        (
            .mentioning,
            """
            mention address refer say suggest tell report claim allege argue announce propose recommend blame cite
            utter ask indicate reference
            """
        ),
        (.reaching, "reach available"),
        (.countering, "counter"),
        (.labelling, "call brand label describe denounce decry"),
        (.charging, "accuse"),
    ])

    /// Verbs with a particle or noun that together dispute: "brushed off", "cast doubt".
    static let phrasal: [String: Set<String>] = [
        "brush": ["off", "aside", "away"], "wave": ["off", "away", "aside"], "swat": ["away", "down", "aside"],
        "bat": ["away", "down"], "shoot": ["down"], "knock": ["down"], "walk": ["back"], "push": ["back"],
        "take": ["issue", "exception"], "cast": ["doubt"], "raise": ["doubt"], "express": ["doubt"],
        "distance": ["himself", "herself", "itself", "themselves"], "be": ["sceptical", "skeptical", "doubtful"],
        "remain": ["sceptical", "skeptical", "doubtful"],
    ]

    /// Words that turn the meaning of the verb behind them.
    static let negators: Set<String> = [
        "not", "n't", "never", "no", "neither", "nor", "nobody", "none", "unable", "fail", "without",
    ]

    /// Words that start a denial behind a verb.
    static let openers: Set<String> = negators.union([
        "nothing", "unwilling", "yet", "silent", "sceptical", "skeptical", "doubtful",
    ])

    /// Whether a verb of no family can deny without a negation.
    static func denies(_ lemma: String) -> Bool {
        refusals.contains(lemma) || returning.contains(lemma) || lemma == "fail"
            || lemma != "be" && phrasal[lemma] != nil
    }

    /// Words that withhold what the verb behind them names.
    static let refusals: Set<String> = ["decline", "refuse", "refusal", "unwilling", "withhold"]

    /// Words and lemmas without one of which a content denies nothing.
    static let starters: Set<String> = openers.union(untrue).union(refusals).union(returning).union(["fail"])
        .union(phrasal.keys.filter { $0 != "be" })
        .union(families.filter { [.denying, .disputing, .challenging].contains($0.value) }.keys)

    /// Words that hand a negation on to the infinitive behind them: "not able to confirm".
    static let enabling: Set<String> = ["able", "willing", "ready", "prepared", "yet", "available", "going"]

    /// Verbs that, negated, withhold comment whatever their object.
    static let matters: Set<String> = [
        "comment", "discuss", "speculate", "elaborate", "disclose", "talk", "speak", "respond", "reply", "return",
    ]

    /// Verbs that with their noun or adjective doubt what was said or proposed.
    static let doubting: Set<String> = ["cast", "raise", "express", "be"]

    /// Verbs that with their noun dispute whatever their object: "took issue with".
    static let certain: Set<String> = doubting.union(["remain", "take", "distance"])

    /// What one may lack: "has no information", "had no evidence".
    static let knowledge: Set<String> = [
        "information", "evidence", "knowledge", "indication", "record", "confirmation", "proof",
    ]

    /// Verbs behind which a lack of knowledge is the source's own.
    static let having: Set<String> = ["have", "receive"]

    /// Verbs that make an answer a counterclaim: "responded by reaffirming that".
    static let affirming: Set<String> = [
        "reaffirm", "insist", "maintain", "affirm", "assert", "reiterate", "restate", "repeat",
    ]

    /// Verbs that answer with "back": "hit back saying".
    static let returning: Set<String> = ["hit", "push", "strike"]

    private static func table(_ rows: [(DenialFamily, String)]) -> [String: DenialFamily] {
        var table: [String: DenialFamily] = [:]
        for (family, lemmas) in rows {
            for lemma in lemmas.split(whereSeparator: \.isWhitespace) where table[String(lemma)] == nil {
                table[String(lemma)] = family
            }
        }
        return table
    }
}
