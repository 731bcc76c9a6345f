import Syntax
import Text

/// The words of a paragraph that it is compared by.
struct ParagraphWords {
    /// What a token is to the comparison of articles.
    struct Reading {
        /// What it is compared by; nil for function words, marks and numbers.
        @PackedWord var word: Word?
        let lemma: Word
        /// Of the word as it is written, and of its lemma.
        let written: WordTraits
        let base: WordTraits
        /// The outcome that the lemma names by itself, or the word as it is written.
        let outcome: Outcome?
    }

    let tagged: TaggedParagraph
    /// One a token.
    let readings: [Reading]

    init(_ tagged: TaggedParagraph) {
        self.tagged = tagged
        let lexicon = Lexicon.shared
        readings = tagged.tokens.indices.map { index in
            let (written, lemma) = (Word(tagged.tokens[index].lower), Word(tagged.lemmas[index]))
            let writtenEntry = lexicon[written]
            let baseEntry = written == lemma ? writtenEntry : lexicon[lemma]
            return Reading(
                word: comparableWord(tagged.tokens[index], lemma, writtenEntry, baseEntry), lemma: lemma,
                written: writtenEntry.traits, base: baseEntry.traits,
                outcome: baseEntry.outcome ?? writtenEntry.outcome)
        }
    }

    /// The different content words at some tokens.
    func words(at tokens: some Sequence<Int>) -> WordList { WordList(of: tokens.compactMap { readings[$0].word }) }

    /// The proper nouns among them.
    func names(at tokens: some Sequence<Int>) -> WordList { words(at: tokens.filter { tagged.tags[$0].isProperNoun }) }
}

/// The word that a token is compared by; nil for function words, marks and numbers.
func comparableWord(_ tagged: TaggedParagraph, _ index: Int) -> Word? {
    let (written, lemma) = (Word(tagged.tokens[index].lower), Word(tagged.lemmas[index]))
    return comparableWord(tagged.tokens[index], lemma, Lexicon.shared[written], Lexicon.shared[lemma])
}

private func comparableWord(
    _ token: Token, _ lemma: Word, _ writtenEntry: Lexicon.Entry, _ baseEntry: Lexicon.Entry
) -> Word? {
    guard token.kind == .word, token.lower.utf8.count > 1, !writtenEntry.traits.contains(.stopWord),
        !baseEntry.traits.contains(.stopWord)
    else { return nil }
    return writtenEntry.country ?? baseEntry.nounClass ?? lemma
}
