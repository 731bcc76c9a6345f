/// English words that stand for numbers.
enum NumberWords {
    static let units: [String: Double] = [
        "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9,
    ]
    static let teens: [String: Double] = [
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    static let tens: [String: Double] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    ]
    /// Words that multiply what stands before them.
    static let scales: [String: Double] = [
        "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "lakh": 1e5,
        "lakhs": 1e5,
        "crore": 1e7, "crores": 1e7,
    ]
    /// Letters that do the same behind digits, wherever they stand.
    static let scaleLetters: [String: Double] = [
        "k": 1e3, "mn": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
    ]
    /// Letters that do the same in amounts of money only.
    static let moneyScaleLetters: [String: Double] = ["m": 1e6, "b": 1e9, "t": 1e12, "mm": 1e6]
    static let dozens: [String: Double] = ["dozen": 12, "dozens": 12]
    /// Plurals without a number before them mean two or more of the scale.
    static let vaguePlurals: [String: Double] = [
        "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
        "trillions": 1e12,
    ]
    static let ordinals: [String: Double] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "nineth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
        "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
        "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9, "trillionth": 1e12,
    ]
    /// What an ordinal, or its plural, divides by; "first" and "second" do only at the end of a longer number.
    static let denominators: [String: Double] = {
        var words: [String: Double] = ["half": 2, "halves": 2, "quarter": 4, "quarters": 4]
        for (word, value) in ordinals where value > 2 {
            words[word] = value
            words[word + "s"] = value
        }
        return words
    }()
    static let fractionSigns: [Unicode.Scalar: Double] = [
        "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
        "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
    ]
    /// Every word that can open a cardinal number.
    static let cardinals: [String: Double] = units.merging(teens) { $1 }.merging(tens) { $1 }
        .merging(["hundred": 100]) { $1 }.merging(scales) { $1 }.merging(["dozen": 12]) { $1 }

    /// Whether a hyphenated word that begins so is a number with something behind it ("six-mile", "half-hour").
    static func opensCompound(_ word: String) -> Bool {
        cardinals[word] != nil || word == "half" || word == "quarter" || word == "several"
    }
}

/// The singular of a plural noun, for words that the tagger does not see as one token.
func singular(of word: String) -> String {
    if word.utf8.count < 4 || word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "xes", "sses"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
}
