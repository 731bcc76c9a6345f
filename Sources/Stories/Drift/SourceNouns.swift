/// Nouns that tell what kind of source somebody is, in the singular.
enum SourceNouns {
    static let documents = words(
        """
        report statement study document record survey affidavit transcript letter release email e-mail memo estimate
        website site book lawsuit indictment complaint filing notice tweet video census article poll
        """)

    static let kindsOfMedia = words("newspaper broadcaster magazine news television tv radio media daily")

    /// What newspapers, broadcasters and agencies are called, and the best known of them.
    static let media = words(
        """
        time tribune herald gazette journal press post
        reuter reuters cnn bbc ap afp cbs nbc abc fox bloomberg cbc irna xinhua tass interfax pti al-jazeera media
        guardian telegraph
        """)

    static let reporters = words("reporter journalist correspondent editor columnist anchor")
    static let prepositions = words("of in at from for with close who on near within inside familiar")

    /// What makes a person one who speaks for a state or its police.
    static let offices = words(
        """
        official minister secretary spokesman spokeswoman spokesperson governor mayor senator attorney prosecutor
        chief commander general colonel captain major admiral ambassador commissioner coroner president chancellor premier lt. lieutenant capt.
        """)

    static let kinds: [String: Source.Kind] = {
        var kinds: [String: Source.Kind] = [:]
        for (kind, nouns) in [
            (Source.Kind.authority, "police official authority prosecutor investigator firefighter"),
            (
                .civilian,
                """
                witness eyewitness resident neighbour neighbor relative survivor villager bystander onlooker co-worker
                coworker passenger activist protester campaigner opponent follower
                """
            ),
            (.expert, "expert analyst scientist researcher economist seismologist forecaster"),
            (.insider, "source insider"),
        ] {
            for noun in words(nouns) { kinds[noun] = kind }
        }
        return kinds
    }()

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
