import Annotations
import Syntax
import Text

/// A quotation as it is compared with others: made from its article alone.
struct QuoteGist: Sendable {
    /// What is said and by whom: all that is compared.
    struct Told: Hashable, Sendable {
        let words: [SpokenWord]
        /// nil when it is not sure who speaks, or told by what they are: "the candidate".
        let speaker: Speaker?
        /// Whether the article gives it to nobody.
        let isUnattributed: Bool
    }

    /// Index in its article.
    private(set) var quote: Int
    let told: Told
    /// Of a quotation of few words, what its sentence is about: such words are said by many.
    let context: [Word]

    private static let few = 5

    var words: [SpokenWord] { told.words }

    /// nil for words at arm's length, titles, and words that are about nothing.
    ///
    /// - Parameter speakers: those of the article so far, by name.
    init?(_ quote: Int, in article: Article, _ speakers: inout [String: Speaker]) {
        let annotation = article.annotations.quotes[quote]
        guard annotation.form != .scare, let stretch = ArticleStretch(annotation.span, in: article), !stretch.isTitle
        else { return nil }
        let words = stretch.spokenWords.map(\.word)
        guard words.contains(where: { $0.topic != nil }) else { return nil }
        self.quote = quote
        context = words.count < Self.few ? stretch.sentenceTopics : []
        let name = article.speaker(annotation.attribution)
        var speaker: Speaker?
        if let name, article.isSureOfSpeaker(annotation.attribution), endsInName(name) {
            speaker = speakers[name] ?? Speaker(name: name)
            speakers[name] = speaker
        }
        told = Told(words: words, speaker: speaker, isUnattributed: name == nil)
    }

    /// The same as the quote with another index.
    func moved(to quote: Int) -> QuoteGist {
        var moved = self
        moved.quote = quote
        return moved
    }

    /// What it is about, each once.
    var topics: Set<Word> { Set(words.compactMap(\.topic)) }

    /// Whether two that have the same words are one utterance: short ones only where their sentences tell of the same.
    func isOneUtterance(with other: QuoteGist) -> Bool {
        let short = words.count <= other.words.count ? self : other
        guard short.words.count < Self.few else { return true }
        let (own, others) = (topics.union(context), other.topics.union(other.context))
        return own.intersection(others).subtracting(short.topics).count >= 2
    }
}

extension ArticleStretch {
    /// Its words with their tokens.
    var spokenWords: [(word: SpokenWord, token: Int)] { SpokenWordReader(tagged: tagged).words(in: tokens) }

    /// What its first sentence is about.
    fileprivate var sentenceTopics: [Word] {
        let sentences = tagged.paragraph.sentences
        guard let sentence = sentences.first(where: { $0.upperBound > tokens.lowerBound }) else { return [] }
        return sentence.compactMap { comparableWord(tagged, $0) }
    }

    /// "The Old Man and the Sea": a few words of which all that can be are capitals.
    fileprivate var isTitle: Bool {
        let names = tokens.filter { comparableWord(tagged, $0) != nil }
        return names.count <= 6 && names.allSatisfy { tagged.tokens[$0].isCapitalized }
    }
}

/// "Colonel Per Strand", unlike "the Republican candidate"
private func endsInName(_ speaker: String) -> Bool {
    speaker.split(separator: " ").last?.startsWithCapital ?? false
}

extension Article {
    /// Whether the article itself says who speaks, in full or by a part of the name.
    func isSureOfSpeaker(_ attribution: Int?) -> Bool {
        attribution.map { annotations.attributions[$0].speakerConfidence >= 0.85 } ?? false
    }
}
