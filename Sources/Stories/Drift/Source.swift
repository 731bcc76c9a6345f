/// Whom a claim is given to, for telling whether two claims are given to different sources.
struct Source: Hashable, Sendable {
    enum Kind: Sendable {
        /// Somebody with a name.
        case person
        /// A named body: a ministry, a company.
        case body
        case medium
        /// Unnamed people by what they are: officials and others who speak for a state; those who saw or suffered it; those
        /// who know such things; "sources".
        case authority, civilian, expert, insider
    }

    let kind: Kind
    /// Titles, names and what else tells who it is, without countries.
    let words: [Word]
    let countries: [Word]
    /// The last name of a person, by its consonants, so that "Wolfe" and "Wolff" are one.
    let lastName: Word?
    /// Whether a person has a title of office, or people are no more than "officials".
    let isOfficial: Bool

    /// Whether they are surely two, and not one told of more closely. "Officials" and an official with a name are two: a
    /// reader wants to see that the one article names whom the other does not.
    func isOther(than other: Source) -> Bool {
        let isCountryShared = !countries.isDisjoint(with: other.countries)
        switch (kind, other.kind) {
        case (.person, .person): return lastName != other.lastName && !isNamed(in: other) && !other.isNamed(in: self)
        case (.authority, .person): return isOfficial && words.isDisjoint(with: other.words)
        case (.insider, .person): return words.isDisjoint(with: other.words)
        case (.civilian, .person): return other.isOfficial && words.isDisjoint(with: other.words)
        case (.person, .authority), (.person, .insider), (.person, .civilian): return other.isOther(than: self)
        case (.person, .body), (.body, .person), (.person, .expert), (.expert, .person): return false
        case (.body, .authority), (.authority, .body), (.body, .expert), (.expert, .body): return false
        case (.body, .body), (.medium, .medium): break
        case (let kind, let other) where kind == other: return false
        default: break
        }
        return words.isDisjoint(with: other.words) && !isCountryShared
    }

    /// Whether the last word of the name is a word of the other.
    private func isNamed(in other: Source) -> Bool { lastName.map { other.words.contains($0) } ?? false }
}

extension [Word] {
    fileprivate func isDisjoint(with other: [Word]) -> Bool { !contains { other.contains($0) } }
}
