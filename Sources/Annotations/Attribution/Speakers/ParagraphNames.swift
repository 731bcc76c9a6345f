import Syntax
import Text

/// Who is named in a paragraph, and in which sentence. Spans count tokens, from the paragraph's first.
struct ParagraphNames: Hashable {
    /// A phrase that names somebody, or the subject of a sentence that tells of somebody.
    struct Phrase: Hashable {
        let span: Span
        /// The sentence's index in the paragraph.
        let sentence: Int
        let isSubject: Bool
        /// nil for a phrase without a name.
        let name: NamedPhrase?
        /// Who may be meant where there is no name.
        let role: RolePhrase?
    }

    /// The token behind each sentence.
    let sentenceEnds: [Int]
    /// By their places; of two that start together the longer comes first.
    let phrases: [Phrase]
    /// The order in which names are made known: as `MentionFinder` finds them.
    let order: [Int]

    init(_ paragraph: TaggedParagraph) {
        let words = NameWords(paragraph: paragraph)
        let mentions = MentionFinder.mentions(in: paragraph)
        let sorted = mentions.indices.sorted { (Span(mentions[$0].phrase), $0) < (Span(mentions[$1].phrase), $1) }
        var order = [Int](repeating: 0, count: mentions.count)
        for (place, mention) in sorted.enumerated() { order[mention] = place }
        self.order = order
        phrases = sorted.map { words.phrase(mentions[$0]) }
        sentenceEnds = paragraph.paragraph.sentences.map(\.upperBound)
    }

    /// Titles and possessors overlap names only so many phrases deep.
    private static let deepest = 6

    /// The innermost name that holds a token.
    func name(holding token: Int) -> Int? {
        phrases.indices.prefix(firstPhrase(from: token + 1)).suffix(Self.deepest).filter {
            phrases[$0].name != nil && phrases[$0].span.contains(token)
        }.max { (phrases[$0].span.end, phrases[$1].span.length) < (phrases[$1].span.end, phrases[$0].span.length) }
    }

    /// The name that starts at a token.
    func name(startingAt token: Int) -> Int? {
        phrases.indices.dropFirst(firstPhrase(from: token)).prefix { phrases[$0].span.start == token }
            .first { phrases[$0].name != nil }
    }

    /// The last name in front of a token of which the end is near enough.
    func name(before token: Int, endingAt isNear: (Int) -> Bool) -> Int? {
        phrases.indices.prefix(firstPhrase(from: token)).suffix(Self.deepest).last {
            phrases[$0].name != nil && phrases[$0].span.end <= token && isNear(phrases[$0].span.end)
        }
    }

    private func firstPhrase(from token: Int) -> Int { phrases.firstIndex(behind: { $0.span.start >= token }) }
}

extension NameWords {
    fileprivate func phrase(_ mention: Mention) -> ParagraphNames.Phrase {
        let isNamed = !mention.name.isEmpty
        return ParagraphNames.Phrase(
            span: Span(mention.phrase), sentence: mention.sentence, isSubject: mention.isSubject,
            name: isNamed ? namedPhrase(mention) : nil,
            role: isNamed ? nil : mention.title.map { rolePhrase($0, of: mention.phrase) })
    }
}
