import Annotations
import Syntax
import Text

/// The words of a quotation without marks, case and punctuation.
struct QuoteWords {
    let article: Int
    let quote: Int
    /// Lower case; countries under one name, so that "Russia" and "Russian Federation" differ only as far as they must.
    let words: [String]
    /// Lemmas of the words that are not function words, in order.
    let content: [String]
    let speaker: Speaker?

    init?(article: Int, quote: Int, in member: Article) {
        let annotation = member.annotations.quotes[quote]
        guard annotation.form != .scare, let index = member.document.paragraphIndex(at: annotation.span.start) else {
            return nil
        }
        let tagged = member.paragraphs[index]
        let offset = member.document.paragraphSpans[index].start
        let tokens = tagged.paragraph.tokens(in: annotation.span.shifted(by: -offset))
        self.article = article
        self.quote = quote
        words = tokens.filter { tagged.tokens[$0].kind == .word || tagged.tokens[$0].kind == .number }
            .map { tagged.tokens[$0].lower == "n't" ? "not" : tagged.tokens[$0].lower }
        content = tokens.compactMap { comparableWord(tagged, $0) }
        speaker = Speaker(of: annotation.attribution, in: member)
        if content.isEmpty || isTitle(tokens, of: tagged) { return nil }
    }

    /// Whether all words stand in the other in one piece (Knuth, Morris and Pratt's search: linear time).
    func isInside(_ other: QuoteWords) -> Bool {
        guard !words.isEmpty, words.count < other.words.count else { return false }
        let borders = borders()
        var matched = 0
        for word in other.words {
            while matched > 0, words[matched] != word { matched = borders[matched - 1] }
            if words[matched] == word { matched += 1 }
            if matched == words.count { return true }
        }
        return false
    }

    /// For each start of `words` the length of the longest shorter one that it also ends with.
    private func borders() -> [Int] {
        var borders = [0]
        var length = 0
        for index in words.indices.dropFirst() {
            while length > 0, words[index] != words[length] { length = borders[length - 1] }
            if words[index] == words[length] { length += 1 }
            borders.append(length)
        }
        return borders
    }
}

/// "The Old Man and the Sea": a few words of which all that can be are capitals.
private func isTitle(_ tokens: Range<Int>, of tagged: TaggedParagraph) -> Bool {
    let names = tokens.filter { comparableWord(tagged, $0) != nil }
    return names.count <= 6 && names.allSatisfy { tagged.tokens[$0].isCapitalized }
}

/// Who speaks, for telling whether two names stand for one.
struct Speaker: Sendable {
    let name: String
    private let words: Set<String>
    private let last: String

    /// nil when nobody is named, or only by a pronoun.
    init?(of attribution: Int?, in article: Article) {
        guard let name = article.speaker(attribution) else { return nil }
        self.init(name: name)
    }

    /// nil when the name names nobody: a pronoun, "an official".
    init?(name: String) {
        let words = name.lowercased().split { !$0.isLetter && $0 != "." }.map(String.init)
            .map { country(of: $0) ?? $0 }.filter { $0.utf8.count > 1 && !stopWords.contains($0) }
        let isNamed = name.split(separator: " ").contains { word in
            word.first?.isUppercase ?? false && !stopWords.contains(word.lowercased())
        }
        guard let last = words.last, isNamed else { return nil }
        self.name = name
        self.words = Set(words)
        self.last = last
    }

    /// Whether the last word of one name is in the other, or all of one name: "Carter", "Defense Secretary Ashton Carter".
    func isSame(as other: Speaker) -> Bool {
        other.words.contains(last) || words.contains(other.last) || words.isSubset(of: other.words)
            || other.words.isSubset(of: words)
    }
}
