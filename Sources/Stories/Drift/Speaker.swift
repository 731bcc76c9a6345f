/// Who speaks, for telling whether two names stand for one.
struct Speaker: Hashable, Sendable {
    /// Different ones, in order.
    private let words: [Word]
    private let last: Word

    /// nil when the name names nobody: a pronoun, "an official".
    init?(name: String) {
        let isNamed = name.unicodeScalars.split(separator: " ").contains { word in
            Substring(word).startsWithCapital && !stopWords.contains(Substring(word).lowercased())
        }
        let words = wordsOfName(name.lowercased()).filter { $0.utf8.count > 1 && !stopWords.contains($0) }.map(nameKey)
        guard let last = words.last, isNamed else { return nil }
        self.words = WordList(of: words).map { $0 }
        self.last = last
    }

    /// Whether the last word of one name is in the other, or all of one name: "Carter", "Defense Secretary Ashton Carter".
    func isSame(as other: Speaker) -> Bool {
        other.words.contains(last) || words.contains(other.last)
            || intersection(words[...], other.words[...]).count == min(words.count, other.words.count)
    }
}

/// One key for a country and its people, for the ranks of the police, and for ways to spell a name: "Sergei", "Sergey".
private func nameKey(of word: String) -> Word {
    let name = country(of: word) ?? (policeRanks.contains(word) ? "police" : word)
    var folded: [UInt8] = []
    for letter in name.utf8 {
        let plain = alike[letter] ?? letter
        if folded.last != plain { folded.append(plain) }
    }
    return Word(folded)
}

private func wordsOfName(_ name: String) -> [String] {
    let dot = UInt8(ascii: ".")
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.split { !$0.isLetter && $0 != "." }.map(String.init) }
    return name.utf8.split { !isLowercaseLetter($0) && $0 != dot }.map { String(Substring($0)) }
}

private let alike: [UInt8: UInt8] = [
    UInt8(ascii: "y"): UInt8(ascii: "i"), UInt8(ascii: "c"): UInt8(ascii: "k"), UInt8(ascii: "z"): UInt8(ascii: "s"),
]

let policeRanks: Set<String> = [
    "constable", "const.", "detective", "det.", "inspector", "insp.", "sergeant", "sgt.", "sheriff", "undersheriff",
    "superintendent", "supt.", "trooper", "officer",
]
