import Syntax
import Text

/// A word of a quotation for comparison: marks, case and house style are gone.
struct SpokenWord: Hashable, Sendable {
    let key: WordKey
    private let lemma: Word

    init(key: WordKey, topic: Word?) {
        self.key = key
        lemma = topic ?? Self.nothing
    }

    private static let nothing: Word = ""

    /// What it is about: its lemma, one for all words of a country; nil for function words and numbers.
    var topic: Word? { lemma == Self.nothing ? nil : lemma }

    /// Where the editor left something out or put something in: "...", "[the president]".
    static let gap = SpokenWord(key: .none, topic: nil)

    /// The "s" that house styles put behind a name in "s" or not.
    static let genitive = SpokenWord(key: WordKey("s".utf8), topic: nil)

    var isGap: Bool { key == .none }
    func isLike(_ other: SpokenWord) -> Bool {
        key == other.key || lemma != Self.nothing && lemma == other.lemma
    }
}

/// Reads the words of some tokens; a token may hold several ("long-range") or none (a mark).
struct SpokenWordReader {
    let tagged: TaggedParagraph

    /// Each word with its token.
    func words(in tokens: Range<Int>) -> [(word: SpokenWord, token: Int)] {
        var words: [(word: SpokenWord, token: Int)] = []
        var depth = 0
        for index in tokens {
            switch tagged.tokens[index].lower {
            case "[", "(": depth += 1
            case "]", ")": depth = max(0, depth - 1)
            case "...", "…": break
            default:
                if depth == 0 { words += self.words(of: index).map { ($0, index) } }
                continue
            }
            if words.last?.word.isGap == false { words.append((.gap, index)) }
        }
        return words
    }

    private func words(of index: Int) -> [SpokenWord] {
        let token = tagged.tokens[index]
        guard [.word, .number, .link].contains(token.kind) else { return [] }
        let topic = comparableWord(tagged, index)
        if token.lower == "'s", index == 0 || !subjects.contains(tagged.tokens[index - 1].lower) { return [.genitive] }
        if let plain = plainForms[token.lower] { return [SpokenWord(key: WordKey(plain.utf8), topic: topic)] }
        let written = token.lower.ends(in: ":00") ? token.lower.dropLast(3) : token.lower[...]
        let parts = written.utf8.split(separator: UInt8(ascii: "-")).map { part in
            part.filter { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "'") }
        }
        return parts.filter { !$0.isEmpty }.enumerated().map { place, part in
            SpokenWord(key: WordKey(foldedSpelling(part)), topic: place == parts.count - 1 ? topic : nil)
        }
    }
}

/// Behind these "'s" is a verb, elsewhere a genitive.
private let subjects: Set<String> = ["it", "that", "he", "she", "there", "here", "what", "who", "where", "this"]

/// Short forms written out, and numbers in figures.
private let plainForms: [String: String] = [
    "'s": "is", "n't": "not", "ca": "can", "wo": "will", "'re": "are", "'ll": "will", "'ve": "have", "'m": "am",
    "one": "1",
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12",
]
