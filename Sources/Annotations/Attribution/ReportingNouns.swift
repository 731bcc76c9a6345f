/// Nouns that stand for what somebody says: "claims that", "reports of", "the allegation that".
enum ReportingNouns {
    static let lemmas: Set<String> = eventful.union([
        "statement", "warning", "complaint", "fear", "concern", "argument", "insistence", "admission", "testimony",
        "speculation", "belief", "assessment", "finding", "announcement", "denial", "assurance", "indication",
        "evidence",
    ])

    /// Those that put a proposition forward; the others name a feeling, a judgement or a refusal.
    static let eventful: Set<String> = [
        "claim", "report", "allegation", "assertion", "accusation", "suggestion", "rumour", "rumor", "contention",
    ]
}
