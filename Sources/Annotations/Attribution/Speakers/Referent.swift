/// Somebody whom the phrases of an article stand for: a person, a group of people, a body or a place.
struct Referent {
    enum Kind {
        /// One person.
        case person
        /// Several people.
        case people
        /// A body, a country, a document: what "it" stands for.
        case body
        /// A name that could be a person's or a body's.
        case unknown
    }

    /// The fullest phrase that names it.
    var fullest: String
    /// Orders phrases: words of the name first, then words of the title.
    var fullness: Int
    var kind: Kind
    var gender: Gender?
    /// The words of the name in lower case; none where nobody is named.
    var name: [String] = []
    /// What it is, as far as phrases tell: the head nouns and keys of the words around them.
    var roles: [RoleWords] = []
    /// Place of the first phrase that stands for it.
    var first: Int
    /// Place of the latest phrase that was read.
    var latest: Int

    /// Whether a pronoun may stand for it, as far as is known.
    func admits(_ pronoun: Pronoun) -> Bool {
        switch pronoun {
        case .he: (kind == .person || kind == .unknown) && gender != .female
        case .she: (kind == .person || kind == .unknown) && gender != .male
        case .they: kind != .person
        case .it: kind == .body || kind == .unknown
        case .who, .speaker: true
        }
    }
}

/// A pronoun that can be a source.
enum Pronoun {
    case he, she, they, it, who
    /// "I" and "we", which stand for the one who is quoted.
    case speaker

    init?(_ lower: String) {
        switch lower {
        case "he", "him", "himself": self = .he
        case "she", "herself": self = .she
        case "they", "them", "themselves": self = .they
        case "it", "itself": self = .it
        case "who", "which", "that": self = .who
        case "i", "we", "me", "us": self = .speaker
        default: return nil
        }
    }

    var gender: Gender? {
        switch self {
        case .he: .male
        case .she: .female
        default: nil
        }
    }
}

/// The words of a phrase that tells what somebody is, so that "the defence secretary" is found again in "US Defense
/// Secretary".
struct RoleWords: Hashable {
    /// The head noun in the singular, one word for "spokesman" and "spokeswoman".
    let head: String
    /// A key of each other word: its first letters, so that "Russia" and "Russian", "defence" and "defense" agree.
    let modifiers: [UInt32]

    /// Whether all that the other tells holds for this one.
    func covers(_ other: RoleWords) -> Bool {
        head == other.head && other.modifiers.allSatisfy { modifiers.contains($0) }
    }

    /// The first four letters of a word.
    static func key(_ lower: String) -> UInt32 {
        lower.utf8.lazy.filter { $0 >= 0x61 }.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
