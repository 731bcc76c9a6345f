import Syntax
import Text

/// The smallest piece that the rules for quantities look at: a token, or a part of one where a token holds a number
/// ("1.5bn", "27-year-old", "twenty-six", "-1.6°C").
struct Atom {
    enum Kind {
        /// Digits with the separators inside them, or a fraction sign.
        case digits
        case letters
        case symbol
        case link
    }

    /// Byte offsets in the paragraph.
    let span: Span
    let kind: Kind
    let text: String
    /// Lower case, straight apostrophes, ASCII hyphens.
    let lower: String
    /// Whether it stands right behind the atom before it, without white space.
    let isGlued: Bool
    let tag: Tag
    let lemma: String
    /// Index of its token.
    let token: Int
    /// What its word or sign may begin; nothing for digits.
    let opens: Openers

    var isCapitalized: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.isASCII ? "A"..."Z" ~= first : first.properties.isUppercase
    }
    var isDigits: Bool { kind == .digits }
    var isLetters: Bool { kind == .letters }
    /// Whether the digits are a plain whole number without separators.
    var isPlainInteger: Bool { kind == .digits && lower.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
}

/// The atoms of a paragraph. Reading beyond either end of the current sentence gives an empty atom, so that rules need
/// no bounds of their own.
struct AtomList {
    let atoms: [Atom]
    /// The sentence that is being read.
    var sentence: Range<Int>
    var topics: Topics = []

    private static let none = Atom(
        span: Span(0, 0), kind: .symbol, text: "", lower: "", isGlued: false, tag: .other, lemma: "", token: -1,
        opens: [])

    init(_ atoms: [Atom]) {
        self.atoms = atoms
        self.sentence = 0..<atoms.count
    }

    /// Lent and not copied, since a copy would cost more than the rule that asks.
    subscript(index: Int) -> Atom {
        _read {
            if sentence.contains(index) { yield atoms[index] } else { yield AtomList.none }
        }
    }

    func lower(_ index: Int) -> String { sentence.contains(index) ? atoms[index].lower : "" }
    func tag(_ index: Int) -> Tag { sentence.contains(index) ? atoms[index].tag : .other }
    func has(_ index: Int, _ words: Set<String>) -> Bool { words.contains(lower(index)) }
    /// A few words are compared faster than hashed.
    func has(_ index: Int, _ words: [String]) -> Bool { words.contains(lower(index)) }
    /// Whether a number may stand in the sentence; "a" alone is none.
    var hasNumber: Bool {
        sentence.contains { index in
            atoms[index].kind == .digits
                || atoms[index].kind == .letters && atoms[index].opens.contains(.number)
                    && !atoms[index].opens.contains(.article)
        }
    }

    /// What may begin at an index.
    func openers(at index: Int) -> Openers {
        let kind = atoms[index].kind
        let next = index + 1 < sentence.upperBound ? index + 1 : index
        switch kind {
        case .link: return []
        case .digits: return .digits
        case .symbol:
            guard !atoms[index].opens.isEmpty else { return [] }
            let behind = next..<min(index + 4, sentence.upperBound)
            return behind.contains {
                atoms[$0].kind == .digits || atoms[$0].kind == .letters && atoms[$0].opens.contains(.number)
            }
                ? .number : []
        case .letters:
            let opens = atoms[index].opens
            return next > index && (atoms[next].kind == .digits || opens.contains(.title)) ? opens.union(.name) : opens
        }
    }

    func isGlued(_ index: Int) -> Bool { sentence.contains(index) && atoms[index].isGlued }

    /// Index behind the words of a phrase that stands at an index; nil when it does not.
    func end(of phrase: [String], at index: Int) -> Int? {
        for (offset, word) in phrase.enumerated() where lower(index + offset) != word { return nil }
        return index + phrase.count
    }

    /// Whether no word of more than three letters is in lower case, as in many headlines; looks at the first words only.
    var isTitleCase: Bool {
        sentence.prefix(30).allSatisfy {
            !atoms[$0].isLetters || atoms[$0].isCapitalized || atoms[$0].text.utf8.count < 4
        }
    }

    func span(_ range: Range<Int>) -> Span {
        Span(atoms[range.lowerBound].span.start, atoms[range.upperBound - 1].span.end)
    }

    /// Index behind a hyphen or dash that is glued on both sides, or between a number and a word to the word only ("5.6 -magnitude"); or
    /// the index itself.
    func skipHyphen(_ index: Int) -> Int {
        guard isHyphen(index), isGlued(index + 1) else { return index }
        let isSpaced = lower(index) == "-" && tag(index - 1) == .CD && self[index + 1].isLetters
        return isGlued(index) || isSpaced && lower(index + 1).utf8.count > 1 ? index + 1 : index
    }

    /// The length in bytes settles it for nearly every word.
    func isHyphen(_ index: Int) -> Bool {
        let word = lower(index)
        switch word.utf8.count {
        case 1: return word == "-"
        case 3: return word.utf8.first == 0xE2 && ["–", "—", "‑", "‐", "−"].contains(word)
        default: return false
        }
    }
}
