import Syntax
import Text

/// What a mention of a name tells of its bearer.
struct NamedPhrase: Hashable {
    /// Its first token, counted in the paragraph; the title's where it has one.
    let start: Int
    /// As written, title included.
    let text: String
    /// The name's words in lower case.
    let words: [String]
    let kind: Referent.Kind
    let gender: Gender?
    let title: RoleWords?
    /// What a body's name says that it is: "ministry" with "Halden" and "Defence".
    let ownRole: RoleWords?
    /// All that the words in front, beside and inside of the name tell.
    let roles: [RoleWords]
    /// In lower case: "ntsb".
    let shortForm: String?
    /// Orders phrases: words of the name first, then words of the title.
    let fullness: Int
}

extension NameWords {
    /// Reads a mention that holds a name.
    func namedPhrase(_ mention: Mention) -> NamedPhrase {
        let name = mention.name.filter { paragraph.tokens[$0].kind == .word && tag($0) != .POS }
        let title = mention.title.map { roleWords($0) }
        let kind = kind(of: mention)
        let ownRole = kind == .body ? bodyRole(mention.name) : nil
        let words = name.map { surname(lower($0)) }
        let titleLength = min(mention.name.lowerBound - mention.phrase.lowerBound, 7)
        let capitals = kind == .body ? name.reduce(0) { $0 + (paragraph.tokens[$1].isCapitalized ? 1 : 0) } : name.count
        let isWithArticle = kind == .body && lower(mention.phrase.lowerBound - 1) == "the"
        let phrase = (mention.phrase.lowerBound - (isWithArticle ? 1 : 0))..<mention.phrase.upperBound
        return NamedPhrase(
            start: phrase.lowerBound, text: text(of: phrase), words: words, kind: kind,
            gender: gender(of: mention, kind: kind), title: title,
            ownRole: ownRole,
            roles: [title, mention.apposition.map { roleWords($0) }, ownRole].compactMap { $0 },
            shortForm: mention.shortForm.map { lower($0) } ?? (kind == .body ? initials(of: mention.name) : nil),
            fullness: min(capitals, 8) * 64 + min(name.count, 7) * 8 + titleLength)
    }

    /// "al-Hamad" and "Hamad" are one name.
    private func surname(_ lower: String) -> String {
        lower.hasPrefix("al-") || lower.hasPrefix("el-") ? String(lower.dropFirst(3)) : lower
    }

    /// - Parameter names: tokens of names behind that it is told apart by: "Lund" of "the mayor of Lund".
    func roleWords(_ role: Mention.Role, names: [Int] = []) -> RoleWords {
        let modifiers = role.words.filter { i in
            i != role.head && (tag(i).isNoun || tag(i).isAdjective) && !Self.emptyModifiers.contains(lower(i))
        }
        let isPlural = tag(role.head) == .NNS || tag(role.head) == .NNPS
        return RoleWords(
            head: isPlural ? lower(role.head) : Self.neutral(lemma(role.head)),
            modifiers: (modifiers + names).map { RoleWords.key(lower($0)) })
    }

    private static let emptyModifiers: Set<String> = ["own", "same", "unnamed", "new", "former", "then", "current"]

    /// One word for all who hold a role.
    private static func neutral(_ lemma: String) -> String {
        switch lemma {
        case "spokesman", "spokeswoman": "spokesperson"
        case "chairman", "chairwoman", "chairperson": "chair"
        case "congressman", "congresswoman": "representative"
        case "secretary-general": "secretary"
        case "co", "co.", "corp", "corp.", "corporation", "inc", "inc.", "ltd", "ltd.", "llc", "plc", "firm": "company"
        default: lemma
        }
    }

    private func kind(of mention: Mention) -> Referent.Kind {
        let last = mention.name.upperBound - 1
        if BodyNouns.contains(lemma(last)) || bodyRole(mention.name) != nil || mention.shortForm != nil { return .body }
        if mention.title != nil { return .person }
        if let role = mention.apposition { return BodyNouns.contains(lemma(role.head)) ? .body : .person }
        if tag(last) == .NNPS { return .people }
        let isKnown = mention.name.count == 1 && PlaceNames.contains(lower(last))
        if isKnown || isAcronym(last) || lower(mention.phrase.lowerBound - 1) == "the" { return .body }
        let isPerson = mention.name.count > 1 && mention.name.count < 6 && !isInPlace(mention)
        return GivenNames.gender(of: lower(mention.name.lowerBound)) != nil && mention.name.count > 1 || isPerson
            ? .person : .unknown
    }

    /// "in North Halden"
    private func isInPlace(_ mention: Mention) -> Bool {
        ["in", "at", "near", "from", "across", "through"].contains(lower(mention.phrase.lowerBound - 1))
    }

    private func gender(of mention: Mention, kind: Referent.Kind) -> Gender? {
        guard kind == .person || kind == .unknown, !mention.name.isEmpty else { return nil }
        let titles = mention.phrase.lowerBound..<mention.name.lowerBound
        let told = titles.lazy.compactMap { Gender(title: lower($0)) }.first
        let apposed = mention.apposition.flatMap { Gender(title: lower($0.head)) }
        let given = mention.name.count > 1 ? Gender(givenName: lower(mention.name.lowerBound)) : nil
        return told ?? given ?? apposed
    }

    /// What a body's name says that it is: "ministry" with "Halden" and "Defence".
    private func bodyRole(_ name: Range<Int>) -> RoleWords? {
        let of = name.first { lower($0) == "of" || lower($0) == "for" } ?? name.upperBound
        guard of > name.lowerBound, BodyNouns.contains(lemma(of - 1)) else { return nil }
        let place = names(behind: name.upperBound, before: min(name.upperBound + 3, paragraph.tokens.count))
        return roleWords(Mention.Role(head: of - 1, words: name), names: place)
    }

    /// The names in the prepositional phrases that start at a token.
    func names(behind start: Int, before limit: Int) -> [Int] {
        guard start < limit, ["in", "of", "at", "from", "for"].contains(lower(start)) else { return [] }
        return (start..<limit).prefix { !isMark($0) && !tag($0).isFiniteVerb }.filter { isNamePart($0) }
    }

    /// The first letters of a long name: "ntsb".
    private func initials(of name: Range<Int>) -> String? {
        let capitals = name.filter { tag($0) != .POS && paragraph.tokens[$0].isCapitalized }
        guard capitals.count >= 3 else { return nil }
        return String(capitals.compactMap { lower($0).first })
    }
}
