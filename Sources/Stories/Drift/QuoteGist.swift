import Annotations
import Syntax
import Text

/// A quotation as it is compared with others: made from its article alone.
struct QuoteGist: Sendable {
    /// What is said and by whom: all that is compared.
    struct Told: Hashable, Sendable {
        let words: [SpokenWord]
        /// nil when it is not sure who speaks.
        let speaker: Speaker?
        /// Whether the article gives it to nobody.
        let isUnattributed: Bool
    }

    /// Index in its article.
    let quote: Int
    let told: Told

    var words: [SpokenWord] { told.words }

    /// nil for words at arm's length, titles, and words that are about nothing.
    init?(_ quote: Int, in article: Article) {
        let annotation = article.annotations.quotes[quote]
        guard annotation.form != .scare, let stretch = ArticleStretch(annotation.span, in: article), !stretch.isTitle
        else { return nil }
        let words = stretch.spokenWords.map(\.word)
        guard words.contains(where: { $0.topic != nil }) else { return nil }
        self.quote = quote
        let speaker = article.speaker(annotation.attribution)
        let isSure = article.isSureOfSpeaker(annotation.attribution)
        told = Told(
            words: words, speaker: isSure ? speaker.flatMap { Speaker(name: $0) } : nil, isUnattributed: speaker == nil)
    }

    /// What it is about, each once.
    var topics: Set<Word> { Set(words.compactMap(\.topic)) }
}

extension ArticleStretch {
    /// Its words with their tokens.
    var spokenWords: [(word: SpokenWord, token: Int)] { SpokenWordReader(tagged: tagged).words(in: tokens) }

    /// "The Old Man and the Sea": a few words of which all that can be are capitals.
    fileprivate var isTitle: Bool {
        let names = tokens.filter { comparableWord(tagged, $0) != nil }
        return names.count <= 6 && names.allSatisfy { tagged.tokens[$0].isCapitalized }
    }
}

extension Article {
    /// Whether the article itself says who speaks, in full or by a part of the name.
    func isSureOfSpeaker(_ attribution: Int?) -> Bool {
        attribution.map { annotations.attributions[$0].speakerConfidence >= 0.85 } ?? false
    }
}
