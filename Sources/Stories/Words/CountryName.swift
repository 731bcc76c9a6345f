/// Each line: the name to compare by, then other names and demonyms of the country.
private let countries = [
    "us usa u.s. u.s.a. america american americans", "uk u.k. britain british briton britons",
    "russia russian russians",
    "syria syrian syrians", "iran iranian iranians", "iraq iraqi iraqis", "israel israeli israelis",
    "palestine palestinian palestinians", "turkey turkish turk turks", "france french", "germany german germans",
    "italy italian italians", "spain spanish spaniard", "china chinese", "japan japanese", "india indian indians",
    "pakistan pakistani pakistanis", "afghanistan afghan afghans", "ukraine ukrainian ukrainians",
    "poland polish poles",
    "greece greek greeks", "egypt egyptian egyptians", "libya libyan libyans", "yemen yemeni yemenis",
    "somalia somali somalis somalian", "ethiopia ethiopian ethiopians", "kenya kenyan kenyans",
    "nigeria nigerian nigerians", "sudan sudanese", "lebanon lebanese", "jordan jordanian jordanians",
    "saudi saudis", "canada canadian canadians", "mexico mexican mexicans", "brazil brazilian brazilians",
    "argentina argentine argentinian", "chile chilean chileans", "colombia colombian colombians",
    "venezuela venezuelan venezuelans", "cuba cuban cubans", "australia australian australians", "korea korean koreans",
    "vietnam vietnamese", "thailand thai thais", "indonesia indonesian indonesians", "philippines filipino philippine",
    "malaysia malaysian malaysians", "ireland irish", "scotland scottish scots", "wales welsh", "netherlands dutch",
    "belgium belgian belgians", "sweden swedish swede swedes", "norway norwegian norwegians", "denmark danish danes",
    "finland finnish finns", "switzerland swiss", "austria austrian austrians", "hungary hungarian hungarians",
    "serbia serbian serbs serb", "croatia croatian", "romania romanian", "bulgaria bulgarian", "portugal portuguese",
    "georgia georgian georgians", "armenia armenian armenians", "azerbaijan azerbaijani", "taiwan taiwanese",
    "europe european europeans", "africa african africans", "nepal nepalese nepali", "myanmar burma burmese",
]

/// The name to compare by of each name of a country.
let countryOf: [String: String] = {
    var found: [String: String] = [:]
    for line in countries {
        let words = line.split(separator: " ").map(String.init)
        for word in words { found[word] = words[0] }
    }
    return found
}()

/// The countries by their names, numbered from 1.
let countryNumbers: [Word: UInt8] = {
    var numbers: [Word: UInt8] = [:]
    for (line, names) in countries.enumerated() {
        for name in names.split(separator: " ") { numbers[Word(String(name))] = UInt8(line + 1) }
    }
    return numbers
}()

/// The country that a lower-case name or demonym stands for; nil for any other word.
func country(of word: String) -> String? { countryOf[word] }
