/// What stands behind a word of denial and tells whether it is speech or an act, by lemma.
extension DenialLexicon {
    /// What somebody said, as the object of "reject" or "dispute".
    static let said = words(
        """
        claim report allegation assertion accusation suggestion charge criticism critique attack label fear worry warning
        depiction portrayal comparison contention notion idea statement rumour rumor story account version figure number
        estimate finding assessment conclusion characterization characterisation description complaint argument talk
        speculation comment remark concern insinuation toll count total data narrative evidence testimony interpretation
        calculation tally question objection premise view
        """)

    /// What only a clause makes a saying: "rejected the idea that".
    static let supposed = words("fact belief possibility theory prospect")

    /// What cannot be denied in words, only withheld: "denied bail", "denied them entry".
    static let withholdable = words(
        """
        bail entry access visa permission request appeal parole asylum service care treatment right application licence
        license benefit coverage motion chance opportunity nomination admission release food water aid loan credit
        promotion victory goal petition bid permit status custody clemency penalty
        """)

    /// What a verb turns down or throws out by an act: "rejected the bill", "dismissed the case".
    static func refused(by verb: String) -> Set<String> { verb == "dismiss" ? thrownOut : turnedDown }

    private static let thrownOut = words("case lawsuit suit appeal petition motion application")

    private static let turnedDown = withholdable.union(
        words(
            """
            bill proposal offer plan measure amendment nominee candidate case lawsuit suit deal treaty referendum budget
            invitation resolution bond contract settlement merger takeover ballot
            """))

    /// What is held back: "did not provide any details".
    static let details = words(
        """
        detail evidence information name figure specifics explanation reason timeline amount comment answer
        response statement record document transcript number cause documentation specific list example
        """)

    /// What one may decline to give: "declined comment", "refused an interview".
    static let responses = words("comment interview response reaction reply")

    /// Messages that can be left unanswered: "did not return calls".
    static let messages = words("call message request email e-mail query inquiry enquiry text")

    /// Predicates that say that something is not so: "that is false".
    static let falsehoods = words(
        """
        false untrue baseless unfounded groundless incorrect nonsense fabricated inaccurate fiction fake lie fabrication
        hoax bogus nonsensical unsubstantiated
        """)

    /// With those that only say so of a report: "the report is wrong".
    static let untrue = falsehoods.union(["wrong", "misleading", "ridiculous", "absurd"])

    /// Predicates that say so under a negation: "that is not true".
    static let truths = words("true correct accurate truth case")

    /// What makes a charge a denial: "accused them of lying".
    static let deceit = words(
        """
        lie lying mislead falsehood fabrication fabricate distort distortion disinformation misinformation propaganda
        untrue invent exaggerate misrepresent
        """)

    /// What makes a charge about something said a denial: "accused them of misleading statements".
    static let misleading = words("deceptive misleading inaccurate")

    /// Who dismisses a charge by an act.
    static let courts = words("court judge jury magistrate tribunal justice")

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
