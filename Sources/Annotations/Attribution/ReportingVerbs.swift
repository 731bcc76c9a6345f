/// Verbs that introduce what somebody says, thinks or shows, by lemma, with the complements that make them so.
struct ReportingVerb: OptionSet {
    let rawValue: UInt16

    /// A clause may follow without "that": "said the bridge was safe".
    static let bareClause = ReportingVerb(rawValue: 1 << 0)
    /// A clause with "that", "whether", "how" or "if".
    static let thatClause = ReportingVerb(rawValue: 1 << 1)
    /// A quotation beside it.
    static let quotation = ReportingVerb(rawValue: 1 << 2)
    /// A noun phrase that stands for what is said: "deplored the fact that", "described the raid as".
    static let nounPhrase = ReportingVerb(rawValue: 1 << 3)
    /// The one spoken to may stand between verb and clause: "told reporters that".
    static let addressee = ReportingVerb(rawValue: 1 << 4)
    /// What is said is a question, an order, a wish or a promise, hence no claim.
    static let noClaim = ReportingVerb(rawValue: 1 << 5)
    /// What follows is a clause, even when no finite verb was tagged in it.
    static let clauseOnly = ReportingVerb(rawValue: 1 << 8)
    /// A noun phrase may follow that is no report: "added a new layer".
    static let object = ReportingVerb(rawValue: 1 << 7)
    /// "accused him of lying", "blamed them for the delay"
    static let charge = ReportingVerb(rawValue: 1 << 6)

    /// The complements of a lemma; nil for a verb that reports nothing.
    static func of(lemma: String) -> ReportingVerb? { table[lemma] }

    private static let rows: [(ReportingVerb, String)] = [
        ([.bareClause, .thatClause, .quotation, .clauseOnly], "say"),
        (
            [.bareClause, .thatClause, .quotation],
            "claim believe think argue insist reckon figure joke"
        ),
        (
            [.bareClause, .thatClause, .quotation, .object],
            """
            add acknowledge admit allege assert maintain contend state declare
            estimate concede conclude reiterate stress emphasize emphasise note explain recall suggest confirm
            announce testify boast complain caution observe predict reply respond write tweet post remark report
            indicate reveal repeat reaffirm affirm disclose fear suspect retort
            """
        ),
        ([.bareClause, .thatClause, .quotation, .addressee], "tell inform assure remind notify brief"),
        ([.thatClause, .quotation, .addressee], "warn convince persuade"),
        (
            [.thatClause],
            """
            show find learn signal imply hint mean hear understand know agree realize realise recognize recognise feel
            discover determine rule hold judge doubt deny speculate infer surmise project calculate decide
            """
        ),
        (
            [.quotation],
            """
            continue brag shout yell laugh smile quip muse begin read go finish interject cry chant sneer snap sigh
            recount summarize gush rant exclaim murmur whisper proclaim opine recommend put speak talk
            """
        ),
        (
            [.thatClause, .quotation, .noClaim],
            "ask wonder urge demand vow pledge promise hope propose advise request question"
        ),
        (
            [.nounPhrase, .thatClause, .quotation],
            """
            describe deplore criticize criticise lament voice cite characterize characterise condemn denounce slam
            blast mock praise hail mention discuss dispute reject dismiss refute rebut
            """
        ),
        ([.nounPhrase, .quotation, .noClaim], "express label brand call dub term"),
        ([.charge, .quotation], "accuse blame"),
    ]

    private static let table: [String: ReportingVerb] = {
        var table: [String: ReportingVerb] = [:]
        for (complements, lemmas) in rows {
            for lemma in lemmas.split(whereSeparator: \.isWhitespace) {
                table[String(lemma), default: []].formUnion(complements)
            }
        }
        return table
    }()
}
