import Learning
import Text

/// What the tagger reads off a token by itself, as hashes: computed once, then joined with the neighbours'.
struct WordForm {
    /// The word, or which quotation mark it is.
    var word: UInt64 = 0
    var parts = WordParts()
    /// Capitals, digits, hyphens and full stops, of which little is possible.
    var shape: UInt64 = 0
    /// The tags that the lexicon knows of the word; 0 where it does not know it.
    var knownTags: UInt64 = 0
    /// The tag, where the word or its kind leaves no choice.
    var onlyTag: Tag?
    /// Whether the word has a capital.
    var hasCapital = false
    /// The classes that the word can bear.
    var classes = TagClasses.open

    /// What stands before the first and behind the last token of a sentence.
    static let outside = WordForm(word: 1, shape: 1, knownTags: 1)
}

extension WordForm {
    init(_ token: Token, lexicon: TagLexicon?) {
        parts = WordParts(token.lower)
        word = parts.word
        shape = WordForm.shape(of: token.text) &+ UInt64(WordForm.code(of: token.kind)) &* 1024
        onlyTag = WordForm.tag(ofKind: token)
        if token.kind == .quotationMark { word = token.followsSpace ? WordForm.openingMark : WordForm.closingMark }
        if let onlyTag {
            knownTags = UInt64(onlyTag.rawValue) &+ 2
        } else if let entry = lexicon?.entry(for: word) {
            knownTags = UInt64(entry.tags)
            onlyTag = entry.onlyTag
            classes = entry.classes
        }
        hasCapital = token.hasCapital
        if hasCapital { classes = classes.union(TagClasses.names) }
    }

    /// A word without a capital is no name where others have one.
    mutating func excludeNames() {
        let others = classes.subtracting(TagClasses.names)
        classes = others.isEmpty ? TagClasses.open.subtracting(TagClasses.names) : others
    }

    /// Quotation marks of every shape are the same words, told apart by the white space before them.
    private static let openingMark: UInt64 = 2
    private static let closingMark: UInt64 = 3

    private static func code(of kind: Token.Kind) -> UInt8 {
        switch kind {
        case .word: 1
        case .number: 2
        case .quotationMark: 3
        case .punctuation: 4
        case .symbol: 5
        case .link: 6
        }
    }

    /// The tag that follows from a token's kind alone.
    private static func tag(ofKind token: Token) -> Tag? {
        switch token.kind {
        case .word, .number: nil
        case .quotationMark, .punctuation: .punctuation
        case .link: token.text.utf8.first == 0x40 ? .NNP : .other
        case .symbol:
            switch token.text {
            case "%", "‰", "°": .NN
            case "&": .CC
            case "$", "€", "£", "¥", "₹", "₽", "₴", "₺", "₩", "¢": .other
            default: .SYM
            }
        }
    }

    /// Case of the first, second and later letters, and whether digits, hyphens, full stops or apostrophes occur.
    private static func shape(of text: String) -> UInt64 {
        var shape = Shape()
        for byte in text.utf8 {
            // One letter outside of ASCII, and the word is read anew by characters.
            guard byte < 0x80 else { return shapeOfScalars(text) }
            shape.add(Unicode.Scalar(byte))
        }
        return shape.code
    }

    private static func shapeOfScalars(_ text: String) -> UInt64 {
        var shape = Shape()
        for scalar in text.unicodeScalars { shape.add(scalar) }
        return shape.code
    }

    private struct Shape {
        private var marks: UInt64 = 0
        private var start: UInt64 = 0
        private var later: UInt64 = 0
        private var count = 0

        var code: UInt64 { (start * 4 + later) * 8 + marks + 2 }

        mutating func add(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39: marks |= 1
            case 0x2D, 0x2010, 0x2011: marks |= 2
            case 0x2E: marks |= 4
            default:
                let letterCase = UInt64(LetterCase(scalar).rawValue)
                if count < 2 { start = start * 3 + letterCase } else { later |= letterCase }
            }
            count += 1
        }
    }
}
