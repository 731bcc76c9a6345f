/// Names of countries and capitals: they speak for their governments, and are nobody's surname.
enum PlaceNames {
    static func contains(_ lower: String) -> Bool { names.contains(lower) }

    private static let names: Set<String> = Set(
        """
        us u.s. usa u.s.a. uk u.k. un u.n. eu e.u. america britain england scotland wales ireland russia syria iran iraq
        israel turkey france germany italy spain china japan india pakistan afghanistan ukraine poland greece egypt libya
        yemen somalia ethiopia kenya nigeria sudan lebanon canada mexico brazil argentina colombia venezuela
        cuba australia korea vietnam thailand indonesia philippines malaysia netherlands belgium sweden norway denmark
        finland switzerland austria hungary serbia croatia romania bulgaria portugal armenia azerbaijan taiwan europe
        africa asia nepal myanmar burma qatar kuwait bahrain oman algeria morocco tunisia ghana uganda rwanda tanzania
        zimbabwe zambia angola mali niger senegal cameroon peru ecuador bolivia uruguay paraguay panama guatemala honduras
        nicaragua haiti jamaica bangladesh singapore cambodia laos mongolia kazakhstan uzbekistan turkmenistan kyrgyzstan
        tajikistan belarus moldova latvia lithuania estonia iceland slovakia slovenia bosnia kosovo albania macedonia
        montenegro cyprus malta luxembourg eritrea mozambique botswana namibia malawi madagascar
        moscow washington beijing tehran damascus london paris berlin rome madrid brussels ankara kiev kyiv baghdad kabul
        islamabad delhi tokyo seoul pyongyang cairo riyadh jerusalem tripoli nairobi lagos pretoria ottawa canberra havana
        caracas brasilia bogota lima santiago athens warsaw budapest prague vienna oslo stockholm copenhagen helsinki
        lisbon dublin geneva taipei hanoi jakarta manila bangkok doha dubai tunis algiers khartoum
        california texas florida ohio michigan pennsylvania massachusetts illinois arizona colorado iowa nevada oregon
        alabama alaska arkansas connecticut delaware hawaii idaho indiana kansas kentucky louisiana maine maryland
        minnesota mississippi missouri montana nebraska oklahoma tennessee utah vermont wisconsin wyoming
        kremlin pentagon nato
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
