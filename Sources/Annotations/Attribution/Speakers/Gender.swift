/// Whether "he" or "she" goes back to somebody, as far as a title, a noun or a given name tells.
enum Gender: Sendable {
    case female, male

    /// What a title or a noun for a person tells: "Mrs", "spokeswoman", "king".
    init?(title lower: String) {
        let title = lower.hasSuffix(".") ? String(lower.dropLast()) : lower
        if Self.femaleTitles.contains(title) || title.hasSuffix("woman") {
            self = .female
        } else if Self.maleTitles.contains(title) || title.hasSuffix("man") && title != "human" {
            self = .male
        } else {
            return nil
        }
    }

    /// What a given name, in lower case, tells.
    init?(givenName lower: String) {
        guard let gender = GivenNames.gender(of: lower) else { return nil }
        self = gender
    }

    private static let femaleTitles: Set<String> = [
        "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "baroness", "duchess", "mother", "daughter", "sister",
        "wife", "widow", "aunt", "niece", "grandmother", "girlfriend", "girl", "actress", "madame", "frau", "señora",
        "doña", "mum", "nun",
    ]

    private static let maleTitles: Set<String> = [
        "mr", "sir", "lord", "king", "prince", "baron", "duke", "father", "son", "brother", "husband", "widower",
        "uncle", "nephew", "grandfather", "boyfriend", "boy", "monsieur", "herr", "señor", "don", "dad", "pope",
        "cardinal", "archbishop", "imam", "ayatollah", "sheikh", "emir", "sultan", "actor", "priest", "rabbi",
    ]
}
