/// Nouns for people who speak, and the titles before their names.
enum Titles {
    static func isPerson(_ lemma: String) -> Bool { persons.contains(lemma) }

    /// Whether a word before a name is a title and no part of the name.
    static func isTitle(_ lower: String) -> Bool {
        titles.contains(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
    }

    private static let titles = words(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president
        minister secretary general gen maj major lt lieutenant col colonel capt captain sgt sergeant cpl corporal adm
        admiral brig brigadier chief commander cmdr judge justice mayor king queen prince princess pope rev reverend
        father sister brother detective inspector officer ambassador chancellor premier prime deputy vice former foreign
        defence defense interior spokesman spokeswoman spokesperson director chairman chairwoman coach superintendent
        councillor congressman congresswoman attorney
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
        historian pollster critic boss ceo counterpart member
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
