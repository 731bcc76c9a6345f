/// Nouns that news texts use for one another; each line is compared as one noun, named by its first word.
private let classes = [
    "missile rocket projectile",
    "soldier troop serviceman serviceperson",
    "ship vessel warship",
    "boat speedboat skiff dinghy",
    "plane aircraft jet warplane airplane aeroplane airliner",
    "helicopter chopper",
    "drone uav",
    "dead death fatality",
    "injured injury wounded",
    "missing",
    "person people individual human resident inhabitant",
    "official",
    "fighter militant insurgent rebel jihadist",
    "policeman officer police policewoman",
    "protester demonstrator marcher protestor",
    "home house dwelling",
    "company firm business",
    "worker employee staffer",
    "child kid",
    "car vehicle automobile",
    "explosion blast",
    "earthquake quake tremor temblor",
    "airstrike strike sortie",
    "hostage captive",
    "migrant refugee",
    "shop store",
    "student pupil",
    "bullet round",
    "gun firearm",
    "gunman shooter attacker assailant",
    "spokesman spokeswoman spokesperson",
    "reporter journalist",
    "lawmaker legislator parliamentarian mp",
    "country nation state",
    "crewman crew sailor seaman",
    "arrest detention",
    "firefighter fireman",
    "lorry truck",
]

/// The first noun of each noun's class.
let classOf: [String: String] = {
    var found: [String: String] = [:]
    for line in classes {
        let words = line.split(separator: " ").map(String.init)
        for word in words { found[word] = words[0] }
    }
    return found
}()

/// The name of a noun's class; the noun itself when it has none.
func nounClass(of lemma: String) -> String { classOf[lemma] ?? lemma }
