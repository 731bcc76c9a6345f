import Annotations
import Syntax
import Text

/// A sentence of an article with its content words as sorted numbers.
struct StorySentence {
    /// Token indices in its paragraph.
    let tokens: Range<Int>
    let words: [Int]
    /// The proper nouns among them.
    let names: [Int]
}

/// The sentences of every article of a story, and how much each word says.
struct StoryText {
    /// By article, by paragraph.
    private(set) var sentences: [[[StorySentence]]] = []
    private(set) var vocabulary = Vocabulary()
    private(set) var weights: WordWeights

    init(_ articles: [StoryArticle]) {
        weights = WordWeights(of: [])
        for member in articles { sentences.append(member.article.paragraphs.map { read($0) }) }
        weights = vocabulary.weights()
    }

    /// The word that a token is compared by; nil for function words, marks and numbers.
    static func comparable(_ tagged: TaggedParagraph, _ index: Int) -> String? {
        let token = tagged.tokens[index]
        guard token.kind == .word, token.lower.utf8.count > 1, !stopWords.contains(token.lower),
            !stopWords.contains(tagged.lemmas[index])
        else { return nil }
        return country(of: token.lower) ?? nounClass(of: tagged.lemmas[index])
    }

    /// The numbers of the content words at some tokens, sorted.
    mutating func words(of tagged: TaggedParagraph, at tokens: some Sequence<Int>) -> [Int] {
        var found: Set<Int> = []
        for index in tokens {
            if let word = Self.comparable(tagged, index) { found.insert(vocabulary.number(of: word)) }
        }
        return found.sorted()
    }

    /// The number of a word that is not in the text itself, such as a lemma of the evidence.
    mutating func number(of word: String) -> Int { vocabulary.number(of: word) }

    private mutating func read(_ tagged: TaggedParagraph) -> [StorySentence] {
        tagged.paragraph.sentences.map { tokens in
            let all = words(of: tagged, at: tokens)
            let names = words(of: tagged, at: tokens.filter { tagged.tags[$0].isProperNoun })
            vocabulary.countSentence(all)
            return StorySentence(tokens: tokens, words: all, names: names)
        }
    }
}
