/// Counts of what tells languages apart in a text.
struct LanguageEvidence {
    /// Words in small letters.
    private var words = 0
    /// How many of them are small words of each language.
    private var hits = [Int](repeating: 0, count: smallWords.count)
    private var latinLetters = 0
    /// Letters of scripts that English is not written in.
    private var otherLetters = 0

    /// Another than English where clearly more of the words are small words of it, or the letters are none of English.
    var language: Language {
        if otherLetters > latinLetters { return Language(tag: "und") }
        let best = hits.indices.max { hits[$0] < hits[$1] } ?? 0
        let isClear = hits[best] >= 3 && hits[best] > 3 * hits[0] && hits[best] * 5 >= words
        return isClear ? Language(tag: smallWords[best].tag) : .english
    }

    mutating func read(_ text: ArraySlice<UInt8>) {
        var word = PackedWord()
        var isLetter = false
        for byte in text {
            if byte & 0xC0 != 0x80 { isLetter = isFirstOfLetter(byte) }
            if isLetter {
                word.append(byte)
            } else {
                count(word)
                word = PackedWord()
            }
        }
        count(word)
    }

    /// Whether a character begins with a byte that letters begin with; counts it if so.
    private mutating func isFirstOfLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCA: latinLetters += 1
        // What lies behind Latin letters and accents, but for general punctuation, signs and emoji.
        case 0xCE...0xE1, 0xE3...0xEF: otherLetters += 1
        default: return false
        }
        return true
    }

    /// Names are in capitals, and many have small words of other languages.
    private mutating func count(_ word: PackedWord) {
        guard word.isSmall else { return }
        words += 1
        for language in languagesOfWord[word.bytes] ?? [] { hits[language] += 1 }
    }
}

/// A word of up to eight bytes as one number.
private struct PackedWord {
    private(set) var bytes: UInt64 = 0
    private var count = 0
    private var startsWithCapital = false

    init() {}

    init(_ text: Substring) { for byte in text.utf8 { append(byte) } }

    /// Whether it begins with a small letter.
    var isSmall: Bool { count > 0 && !startsWithCapital }

    mutating func append(_ byte: UInt8) {
        if count == 0 { startsWithCapital = (0x41...0x5A).contains(byte) }
        count += 1
        // No small word is longer; a longer word must be none.
        bytes = count > 8 ? .max : bytes << 8 | UInt64(byte)
    }
}

/// English, and languages whose small words are not those of English.
private let smallWords: [(tag: String, words: String)] = [
    (
        "en",
        "the of and to in that is was for on with as at by from said it he she they have has had were not this which be are but an his her their who would been more than about there"
    ),
    (
        "de",
        "der das und ist nicht mit von den dem ein eine auf für sich des im zu wird auch dass nach bei sagte sind einen wurde"
    ),
    (
        "fr",
        "le la les des et est une dans que qui pour sur pas du au avec par il elle sont été aux ce ont sa plus mais cette ses"
    ),
    ("es", "el la los las que de en una por con para del se su es más al lo dijo fue como este"),
    ("it", "il gli che di una per con del della non sono è nel alla dei più ha le da si anche"),
    ("pt", "os que de do da em um uma para com não por na dos se ao foi disse mais pela"),
    ("nl", "de het een en van dat op te zijn voor met niet aan ook er uit bij heeft werd"),
    ("sv", "och att det som är på för av med den till inte om ett har var från"),
    ("da", "og at det som er på av med den til ikke om et har var fra ble blev"),
    ("pl", "na że się nie jest oraz przez jak po dla są od był który ze"),
    ("cs", "se na že je pro jsou ale jako byl která který které podle"),
    ("tr", "ve bir bu için ile olarak çok daha gibi değil sonra olan"),
    ("id", "yang dan di itu dengan untuk dari tidak ini pada dalam akan"),
    ("fi", "ja ei että se oli hän myös mutta kun joka ovat sen"),
    ("hu", "az és hogy nem egy van volt azt csak már még"),
    ("ro", "și de la în că nu cu pe din care este mai fost"),
    ("hr", "i u je da se na su za od koji nije bio kako"),
    ("vi", "và của là có trong cho không được người các một"),
]

/// By packed word, the places in `smallWords` of the languages that have it.
private let languagesOfWord: [UInt64: [Int]] = smallWords.enumerated().reduce(into: [:]) { table, entry in
    for word in entry.element.words.split(separator: " ") {
        table[PackedWord(word).bytes, default: []].append(entry.offset)
    }
}
