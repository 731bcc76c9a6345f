/// Nouns that news stories count one by one, so that "a ship" in one article answers "four ships" in another.
enum CountableNouns {
    enum Kind: Sendable {
        case person
        case vehicle
        case weapon
        case incident
    }

    /// Nouns that stand for the same things, by kind; the first of a group names it.
    private static let groups: [(Kind, [String])] = [
        (
            .person,
            [
                "official", "source", "spokesman spokeswoman spokesperson", "soldier serviceman trooper",
                "officer policeman",
                "civilian", "man", "woman", "person people", "child", "boy", "girl", "teenager", "student", "worker",
                "employee", "journalist reporter",
                "gunman attacker shooter assailant", "suspect", "victim", "witness", "passenger", "pilot", "driver",
                "militant fighter rebel insurgent",
                "commander", "general", "diplomat", "minister", "lawmaker", "senator", "prisoner inmate detainee",
                "hostage",
                "doctor", "nurse", "firefighter fireman", "guard", "bomber", "pirate", "protester demonstrator",
                "migrant refugee",
                "tourist", "resident villager", "teacher", "lawyer", "judge", "robber thief",
            ]
        ),
        (
            .vehicle,
            [
                "ship vessel warship boat frigate destroyer corvette", "submarine",
                "plane aircraft jet airplane airliner warplane", "helicopter chopper",
                "drone", "tank", "car", "truck lorry", "bus", "van", "train", "convoy", "tanker", "ferry", "skiff",
                "motorcycle", "ambulance",
                "bomber",
            ]
        ),
        (
            .weapon,
            ["missile rocket", "bomb", "shell", "mine", "grenade", "gun rifle pistol", "torpedo", "warhead", "mortar"]
        ),
        (
            .incident,
            [
                "explosion blast", "attack", "strike airstrike", "raid", "crash", "shooting", "bombing",
                "earthquake quake tremor",
                "aftershock", "fire blaze", "shot", "collision", "landslide", "robbery heist", "test",
            ]
        ),
    ]

    private static let byNoun: [String: (kind: Kind, group: String)] = {
        var nouns: [String: (kind: Kind, group: String)] = [:]
        for (kind, names) in groups {
            for group in names {
                let members = group.split(separator: " ").map(String.init)
                for member in members where nouns[member] == nil { nouns[member] = (kind, members[0]) }
            }
        }
        return nouns
    }()

    static func kind(of lemma: String) -> Kind? { byNoun[lemma]?.kind }

    /// One name for nouns that stand for the same things ("ship" for "vessel"); the noun itself when it is not listed.
    static func group(of lemma: String) -> String { byNoun[lemma]?.group ?? lemma }
}
