import Syntax
import Text

/// What the words of a source, and those beside them, tell of who it is: read from its paragraph alone.
struct SourceClue: Hashable {
    enum Kind: Hashable {
        /// No words that name anybody.
        case nothing
        case pronoun(Pronoun, isQuoted: Bool)
        /// "who", "which" with the name before it, as index among the phrases of the paragraph.
        case relativeToName(Int)
        /// The same with a noun phrase before it; nil where there is none.
        case relative(RolePhrase?)
        /// "Norway and Denmark"
        case joined(String)
        /// A name, as index among the phrases of the paragraph.
        case name(Int)
        /// A noun phrase. `name` is its head in lower case where that may be a name that is known.
        case noun(RolePhrase, name: String?)
        /// Other words.
        case other(String, name: String?)
    }

    let kind: Kind
    /// Its first token that counts, in the paragraph.
    let start: Int

    /// - Parameter source: tokens of the paragraph.
    init(_ source: Range<Int>, in words: NameWords, _ names: ParagraphNames) {
        guard let phrase = SourcePhrase(source, in: words) else {
            self.init(kind: .nothing, start: source.lowerBound)
            return
        }
        self.init(
            kind: phrase.pronoun.map { words.kind(of: $0, at: source.lowerBound, names) }
                ?? words.kind(of: phrase, names),
            start: phrase.phrase.lowerBound)
    }

    private init(kind: Kind, start: Int) {
        self.kind = kind
        self.start = start
    }

    /// nil for a source that is none.
    var pronoun: Pronoun? {
        switch kind {
        case .pronoun(let pronoun, _): pronoun
        case .relative, .relativeToName: .who
        default: nil
        }
    }

    var isQuoted: Bool { if case .pronoun(_, let isQuoted) = kind { isQuoted } else { false } }
}

extension NameWords {
    fileprivate func kind(of pronoun: Pronoun, at token: Int, _ names: ParagraphNames) -> SourceClue.Kind {
        guard pronoun == .who else {
            return .pronoun(pronoun, isQuoted: paragraph.paragraph.isQuoted(token))
        }
        if let name = names.name(before: token, endingAt: { isNextTo($0, token) }) {
            return placed(by: names.phrases[name], before: token).map { .relative($0) } ?? .relativeToName(name)
        }
        return .relative(
            nounPhrase(endingBefore: token).map {
                rolePhrase(Mention.Role(head: $0.upperBound - 1, words: $0), of: $0)
            })
    }

    /// "An official in Washington" before "who", which is no place.
    private func placed(by name: ParagraphNames.Phrase, before pronoun: Int) -> RolePhrase? {
        let preposition = startWithDeterminer(name.span.start) - 1
        guard lower(pronoun) == "who", ["in", "from", "at"].contains(lower(preposition)),
            let noun = nounPhrase(endingBefore: preposition), isSpeakingNoun(noun.upperBound - 1)
        else { return nil }
        return rolePhrase(Mention.Role(head: noun.upperBound - 1, words: noun), of: noun.lowerBound..<name.span.end)
    }

    /// Whether at most two bytes, a comma and a space, stand between the token in front of `end` and another one.
    private func isNextTo(_ end: Int, _ token: Int) -> Bool {
        paragraph.tokens[token].span.start - paragraph.tokens[end - 1].span.end <= 2
    }

    /// Who a source is that is no pronoun.
    fileprivate func kind(of source: SourcePhrase, _ names: ParagraphNames) -> SourceClue.Kind {
        if source.isJoined { return .joined(text(of: source.phrase)) }
        if let name = names.name(holding: source.head) { return .name(name) }
        if let name = source.apposition.flatMap({ names.name(startingAt: $0) }) { return .name(name) }
        let name = isCapitalized(source.head) ? lower(source.head) : nil
        guard tag(source.head).isNoun || Titles.isPerson(lemma(source.head)) else {
            return .other(text(of: source.phrase), name: name)
        }
        let phrase = rolePhrase(Mention.Role(head: source.head, words: source.opening), of: source.phrase)
        // "The Ministry of Defence" is not any ministry.
        let isTold = BodyNouns.contains(lemma(source.head)) && !phrase.role.modifiers.isEmpty
        return .noun(phrase, name: isTold ? nil : name)
    }
}

extension Paragraph {
    /// Whether a token stands between quotation marks. Logarithmic time.
    fileprivate func isQuoted(_ token: Int) -> Bool {
        let end = quotations.firstIndex(behind: { $0.open >= token })
        return quotations[..<end].suffix(Self.deepestQuotation).contains { $0.last >= token }
    }

    private static let deepestQuotation = 8
}
