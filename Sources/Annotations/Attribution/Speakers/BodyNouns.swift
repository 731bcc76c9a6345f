/// Nouns for bodies that speak: what a ministry, a company or a court is called.
package enum BodyNouns {
    /// Whether a noun can stand for a body of any name: "the company" for "Kestrel Power".
    static func isGeneral(_ lemma: String) -> Bool { general.contains(lemma) }

    private static let general: Set<String> = [
        "company", "group", "agency", "organisation", "organization", "charity", "body", "newspaper", "paper",
        "operator",
        "utility", "retailer", "manufacturer", "carrier", "airline", "publisher", "broadcaster", "network", "watchdog",
        "regulator", "lender", "bank", "foundation",
    ]

    package static func contains(_ lemma: String) -> Bool { nouns.contains(lemma) }

    private static let nouns: Set<String> = Set(
        """
        ministry department office agency house party union post news times tribune herald gazette journal magazine
        newspaper paper daily bank court tribunal university college school institute academy company corporation inc inc.
        ltd ltd. corp corp. co co. llc plc group holding firm states kingdom republic federation army navy force forces
        military marine guard police council committee association society foundation charity trust fund board service
        radio television network channel station wire press observatory organisation organization commission authority
        parliament congress senate assembly cabinet government administration regime pentagon nations bureau center centre
        commissariat secretariat directorate embassy consulate mission league alliance coalition movement front brigade
        militia club team hospital clinic museum church diocese laboratory lab airline airlines airways railway railways
        motors electric energy power industries industry systems technologies pharmaceuticals partners associates
        campaign caucus chamber watchdog regulator ombudsman treasury exchange cooperative syndicate consortium
        workshop refinery utility operator carrier retailer manufacturer publisher broadcaster lobby panel inquiry
        delegation legislature municipality county city town state province district borough constabulary squad
        judiciary prosecution defence-ministry monarchy presidency palace vatican kremlin brotherhood
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
