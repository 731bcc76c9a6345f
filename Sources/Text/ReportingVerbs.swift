/// Verbs that stand beside quotations, to tell where sentences and quotations start and end. What is attributed to whom
/// is not decided with these.
enum ReportingVerbs {
    static let forms: Set<String> = [
        "said", "says", "say", "saying", "asked", "asks", "added", "adds", "adding", "told", "tells", "wrote", "writes",
        "tweeted", "replied", "replies", "continued", "explained", "explains", "insisted", "declared", "announced",
        "shouted", "cried", "exclaimed", "responded", "recalled", "warned", "stated", "noted", "quipped", "joked",
        "concluded", "according",
    ]
}
