import Syntax

/// A noun phrase without a name: "the defence minister", "a driver", "residents".
struct RolePhrase: Hashable {
    /// Its first token, counted in the paragraph.
    let start: Int
    let text: String
    let role: RoleWords
    /// Whether it may go back to somebody known.
    let isDefinite: Bool
    /// Whether nothing stands in front of it that could make it definite.
    let isBare: Bool
    let kind: Referent.Kind
    let gender: Gender?
}

extension NameWords {
    /// - Parameter tokens: those of the whole phrase.
    func rolePhrase(_ role: Mention.Role, of tokens: Range<Int>) -> RolePhrase {
        let kind = kind(ofNoun: role.head)
        return RolePhrase(
            start: tokens.lowerBound, text: text(of: tokens),
            role: roleWords(role, names: names(behind: role.words.upperBound, before: tokens.upperBound)),
            isDefinite: isDefinite(role.words), isBare: isBare(role.words), kind: kind,
            gender: kind == .person ? Gender(title: lower(role.head)) : nil)
    }
}
