/// What the words of a sentence say its numbers may be about: found once, since every number asks.
struct Topics: OptionSet, Sendable {
    let rawValue: UInt8

    /// Letters behind digits are a temperature scale.
    static let weather = Topics(rawValue: 1)
    /// Pounds are money.
    static let sterling = Topics(rawValue: 2)
    /// Two numbers with a hyphen are a score.
    static let contest = Topics(rawValue: 4)
    /// "Three to one" is a ratio.
    static let ratio = Topics(rawValue: 8)

    /// How many atoms of a sentence are looked at.
    private static let reach = 200
    private static let words: [String: Topics] = {
        let lists: [(Topics, String)] = [
            (
                .weather,
                "temperature heat hot warm cold cool weather degree forecast heatwave fever oven mercury thermometer"
                    + " freezing boil warmth sunny celsius fahrenheit"
            ),
            (.sterling, "£ sterling pence"),
            (
                .contest,
                "win beat defeat lose draw victory score lead vote trail loss tie edge thrash rout match game set"
                    + " triumph final goal halftime half-time inning playoff ruling decision"
            ),
            (.ratio, "ratio odds outnumber margin"),
        ]
        var words: [String: Topics] = [:]
        for (topic, list) in lists {
            for word in list.split(separator: " ") { words[String(word), default: []].formUnion(topic) }
        }
        return words
    }()

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of atoms: ArraySlice<Atom>) {
        self = []
        for index in atoms.indices.prefix(Topics.reach) { formUnion(Topics.words[atoms[index].lemma] ?? []) }
    }
}
