/// Nouns for people who speak, and the titles before their names.
package enum Titles {
    /// Whether a noun, in the singular, tells what somebody is.
    static func isPerson(_ lemma: String) -> Bool { persons.contains(lemma) }

    /// Whether a plural noun tells of people: a known one, or one that ends as such nouns do ("protesters").
    static func isPlural(_ lower: String, of lemma: String) -> Bool {
        isPerson(lemma) || crowds.contains(lower)
            || ["er", "or", "ist", "ian", "ant", "ent", "man"].contains { lemma.hasSuffix($0) }
    }

    private static let crowds: Set<String> = [
        "people", "families", "women", "men", "children", "troops", "forces", "neighbours", "neighbors", "locals",
        "authorities", "crews", "experts", "allies", "critics", "rebels", "refugees", "migrants", "employees", "aides",
        "democrats", "republicans", "others",
    ]

    /// Whether a word before a name is a title and no part of the name.
    static func isTitle(_ lower: String) -> Bool {
        titles.contains(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
    }

    /// Whether a word in front of a name is a title or tells what its bearer is: "Lt.", "secretary-general", "co-founder".
    package static func introducesName(_ lower: String) -> Bool {
        if isTitle(lower) || isPerson(lower) { return true }
        guard let hyphen = lower.firstIndex(of: "-") else { return false }
        let last = String(lower[lower.index(after: hyphen)...])
        return isPerson(last) || isTitle(last)
    }

    private static let titles = words(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president
        minister secretary general gen maj major lt lieutenant col colonel capt captain sgt sergeant cpl corporal adm
        admiral brig brigadier chief commander cmdr judge justice mayor king queen prince princess pope rev reverend
        father sister brother detective inspector det insp officer ambassador chancellor premier prime deputy vice former
        foreign defence defense interior spokesman spokeswoman spokesperson director chairman chairwoman coach
        superintendent councillor congressman congresswoman attorney sheriff sheikh ayatollah imam rabbi cardinal
        archbishop bishop constable baroness baron duke duchess emir sultan marshal pvt private herr frau monsieur madame señor
        señora don doña hon supt di dci dc dcs ds pc mp mep msp cllr ceo cfo
        """)

    private static let persons = words(
        """
        spokesman spokeswoman spokesperson official minister secretary president chief head director general commander
        officer governor mayor senator leader chairman chairwoman chair executive analyst expert professor scientist
        researcher economist lawyer attorney prosecutor judge detective inspector doctor nurse teacher coach player manager
        owner founder author activist resident witness neighbour neighbor driver farmer worker mother father son daughter
        brother sister wife husband man woman student diplomat ambassador envoy source adviser advisor aide deputy
        lawmaker congressman congresswoman councillor candidate editor reporter journalist correspondent colonel captain
        major sergeant lieutenant admiral premier chancellor king queen prince princess pope bishop priest engineer
        consultant inspector investigator firefighter paramedic survivor victim relative representative strategist
        historian pollster critic boss ceo counterpart member speaker nominee hopeful contender whip chairperson sheriff
        commissioner superintendent counsel pastor cleric imam rabbi ayatollah sheikh emir ruler dictator organiser
        organizer campaigner negotiator legislator congressperson councilman councilwoman councilmember alderman clerk
        treasurer trustee warden ranger pilot master skipper surgeon physician psychologist biologist geologist
        meteorologist seismologist astronomer physicist chemist columnist blogger commentator broadcaster presenter host
        actor actress singer writer novelist poet artist filmmaker producer designer architect developer entrepreneur
        businessman businesswoman investor banker trader broker shareholder landlord tenant homeowner shopkeeper
        fisherman sailor soldier veteran guard gunman suspect defendant plaintiff juror coroner magistrate advocate
        solicitor barrister superstar striker goalkeeper midfielder defender quarterback trainer referee uncle aunt
        cousin nephew niece grandmother grandfather widow widower girlfriend boyfriend partner friend colleague
        classmate roommate volunteer donor patient pensioner teenager boy girl parent mum dad strongman operative
        curator conductor principal headteacher headmaster provost dean rector lecturer fellow scholar academic
        rival icon star legend hero tycoon billionaire millionaire mogul magnate heir heiress guru chef comedian
        comedienne rapper pundit anchor moderator constable secretary-general undersecretary vice-president co-founder cofounder regulator rapporteur monitor supervisor
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
