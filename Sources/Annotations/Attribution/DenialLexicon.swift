/// The words of denials, by lemma. The families follow the annotation reference (Protocol/annotations.md, "Denial").
enum DenialLexicon {
    /// With any object that is no request or benefit.
    static let denying: Set<String> = ["deny", "refute", "debunk", "disavow", "repudiate", "disclaim"]

    /// With an object that somebody said: "rejected claims", but not "rejected the offer".
    static let disputing: Set<String> = [
        "dispute", "reject", "dismiss", "challenge", "question", "contest", "contradict", "rebut", "discredit",
        "downplay",

    ]

    static let refusing: Set<String> = ["decline", "refuse"]

    /// Verbs of answering: to decline them, or not to do them, is to make no comment.
    static let answering: Set<String> = [
        "comment", "discuss", "answer", "respond", "reply", "elaborate", "speculate", "disclose", "reveal", "identify",
        "name",
        "say", "talk", "speak", "explain", "specify", "provide", "give", "address", "confirm", "release",
    ]

    /// Of these, the ones that withhold comment when they are merely negated: "would not discuss".
    static let withheld: Set<String> = [
        "comment", "discuss", "answer", "respond", "reply", "elaborate", "speculate", "disclose", "reveal", "return",
    ]

    /// Of the same, the ones that do so only with what is held back: "did not explain why", "did not provide details".
    static let heldBack: Set<String> = [
        "explain", "specify", "provide", "give", "identify", "name", "release", "offer", "detail",
    ]

    /// What is held back.
    static let details: Set<String> = [
        "detail", "evidence", "information", "name", "figure", "specifics", "explanation", "reason", "timeline",
    ]

    static let confirming: Set<String> = ["confirm", "verify", "corroborate", "authenticate", "substantiate"]

    /// What one may lack: "has no information", "had no evidence".
    static let knowledge: Set<String> = [
        "information", "evidence", "knowledge", "indication", "record", "confirmation", "proof",
    ]

    /// What cannot be denied in words, only withheld: "denied bail", "denied them entry".
    static let withholdable: Set<String> = [
        "bail", "entry", "access", "visa", "permission", "request", "appeal", "parole", "asylum", "service", "care",
        "treatment", "right", "application", "licence", "license", "benefit", "coverage", "motion", "chance",
        "opportunity",
        "nomination", "admission", "release", "food", "water", "aid", "loan", "credit", "promotion", "victory", "goal",
        "petition", "bid", "permit", "status", "custody", "clemency", "penalty",
    ]

    /// What somebody said, as the object of "reject" or "dispute".
    static let said: Set<String> = [
        "claim", "report", "allegation", "assertion", "accusation", "suggestion", "charge", "criticism", "critique",
        "attack", "label", "fear", "worry", "warning", "depiction", "portrayal", "comparison",
        "contention", "notion",
        "idea",
        "statement", "rumour", "rumor", "story", "account", "version", "figure", "number", "estimate", "finding",
        "assessment", "conclusion", "characterization", "characterisation", "description", "complaint", "argument",
        "talk", "speculation", "comment", "remark", "concern", "insinuation", "toll", "count", "total",
        "data",
        "narrative", "evidence", "testimony", "interpretation", "calculation", "tally",
    ]

    /// What only a clause makes a saying: "rejected the idea that".
    static let supposed: Set<String> = ["notion", "idea", "theory", "premise", "view", "fact", "belief"]

    /// What makes a charge a denial: "accused them of lying".
    static let deceit: Set<String> = [
        "lie", "lying", "deceptive", "misleading", "mislead", "falsehood", "fabrication", "fabricate", "fabricating",
        "distort",
        "distorting", "distortion", "disinformation", "misinformation", "propaganda", "inaccurate", "untrue", "invent",
        "inventing", "exaggerate", "exaggerating", "misrepresent", "misrepresenting",
    ]

    /// Predicates that say that something is not so: "that report is false".
    static let untrue: Set<String> = [
        "false", "untrue", "baseless", "unfounded", "groundless", "incorrect", "nonsense", "fabricated", "inaccurate",
        "wrong", "fiction", "fake", "lie", "lies", "misleading", "ridiculous", "absurd", "unsubstantiated",
        "fabrication",
    ]

    /// Verbs that answer a report with its opposite, alone or with "back".
    static let countering: Set<String> = ["counter", "retort"]
    static let returning: Set<String> = ["hit", "shoot", "fire", "push", "strike"]

    /// Verbs that make an answer a counterclaim: "responded by reaffirming that".
    static let affirming: Set<String> = [
        "reaffirm", "reaffirming", "insist", "insisting", "maintain", "maintaining", "affirm", "affirming",
        "assert", "asserting", "reiterate", "reiterating", "restating", "repeating",
    ]
}
