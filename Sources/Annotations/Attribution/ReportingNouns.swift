/// Nouns that stand for what somebody says: "claims that", "reports of", "the allegation that".
enum ReportingNouns {
    static let lemmas: Set<String> = asserting.union([
        "complaint", "fear", "concern", "argument", "insistence", "speculation", "belief", "assessment", "denial",
        "assurance",
    ])

    /// Those that put a proposition forward; the others name a feeling, a judgement or a refusal.
    static let asserting = eventful.union([
        "admission", "announcement", "evidence", "finding", "indication", "statement", "testimony", "warning",
    ])

    /// Those that may have an event for what they report: "reports of crashes".
    static let eventful: Set<String> = [
        "claim", "report", "allegation", "assertion", "accusation", "suggestion", "rumour", "rumor", "contention",
    ]

    /// What may be all that a report tells of: "reports of crashes".
    static let events: Set<String> = [
        "accident", "arrest", "attack", "blast", "bombing", "breach", "burglary", "casualty", "clash", "collapse",
        "crash", "damage", "death", "delay", "explosion", "failure", "fire", "flooding", "gunfire", "gunshot",
        "incident",
        "injury", "killing", "leak", "looting", "outage", "outbreak", "protest", "riot", "robbery", "shooting",
        "strike",
        "theft", "unrest", "violence", "wound",
    ]
}
