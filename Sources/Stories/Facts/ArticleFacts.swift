package import Annotations
import Learning
import Text

/// What comparisons need of one article, read from it alone: its figures, claims and denials, with the words of their
/// sentences as hashes.
package final class ArticleFacts: Sendable {
    let paragraphs: [ParagraphRecord]
    let figures: [FigureRecord]
    let sentences: [SentenceRecord]
    /// Claims with a word that says something, in text order.
    let claims: [ClaimRecord]
    let denials: [DenialRecord]
    /// Who makes the claims and denials.
    let speakers: [Speaker]
    /// What is compared to find drift.
    let drift: DriftGist
    let words: PackedWords
    /// How many facts there are.
    let counts: FactCounts

    /// - Parameter previous: of an earlier version of the article.
    package init(_ article: Article, reusing previous: ArticleFacts? = nil) {
        var reader = FactsReader(article, reusing: previous)
        reader.readAll()
        paragraphs = compact(reader.paragraphs)
        figures = compact(reader.figures)
        sentences = compact(reader.sentences)
        claims = compact(reader.claims)
        denials = compact(reader.denials)
        speakers = compact(reader.speakers)
        words = reader.words.packed
        drift = reader.drift
        counts = reader.counts
    }

    func list(_ range: WordRange) -> WordList { words[range.indices] }

    /// What the figures can be compared under.
    var keys: Set<Word> {
        figures.reduce(into: []) { keys, figure in
            if let first = figure.keys.first { keys.insert(first) }
            if let second = figure.keys.second { keys.insert(second) }
        }
    }

    /// A hash of the text as far as it is read.
    var digest: UInt64 { paragraphs.reduce(0) { FeatureHash.join($0, $1.fingerprint) } }

    /// The different content words of its sentences.
    var contentWords: WordList { WordList(of: sentences.flatMap { list($0.words) }) }

    /// The other figures of a figure's sentence, at most three before and behind it.
    func companions(of figure: Int) -> [Int] {
        (max(0, figure - 3)..<min(figures.count, figure + 4)).filter {
            $0 != figure && figures[$0].sentence == figures[figure].sentence
        }
    }

    func speaker(_ index: Int32?) -> Speaker? { index.map { speakers[Int($0)] } }

    /// The claim with some index in the article.
    func claim(_ annotation: Int) -> ClaimRecord? {
        let place = claims.firstIndex(behind: { $0.annotation >= annotation })
        return place < claims.count && claims[place].annotation == annotation ? claims[place] : nil
    }
}

/// The same without the room that an array keeps for more.
func compact<Element>(_ elements: [Element]) -> [Element] { elements.map { $0 } }

/// A list of words in the pool of an article.
struct WordRange {
    private let start: UInt32
    private let count: UInt32

    init(_ indices: Range<Int>) {
        start = UInt32(clamping: indices.lowerBound)
        count = UInt32(clamping: indices.count)
    }

    var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// The words of an article's lists behind each other.
struct WordPool {
    private var numbering = Numbering()
    private var words: [Word] = []
    /// Of each of all words.
    private var numbers: [Int32] = []

    /// How many words there are.
    var count: Int { numbers.count }

    @discardableResult
    mutating func add(_ list: WordList) -> WordRange {
        for word in list { numbers.append(number(of: word)) }
        return WordRange(count - list.count..<count)
    }

    /// Adds words of another pool.
    ///
    /// - Parameter known: for each of the different words there the number that it has here, as far as it was asked for.
    mutating func add(_ range: Range<Int>, of other: PackedWords, known: inout [Int32?]) {
        for place in range {
            let old = other.number(of: place)
            let number = known[old] ?? number(of: other.different[old])
            known[old] = number
            numbers.append(number)
        }
    }

    private mutating func number(of word: Word) -> Int32 {
        let number = numbering.number(of: UInt64(word.hash))
        if number == words.count { words.append(word) }
        return Int32(truncatingIfNeeded: number)
    }

    var packed: PackedWords { PackedWords(compact(words), numbers: numbers) }
}

/// The content words of a sentence, in the pool of its article.
struct SentenceRecord {
    let words: WordRange
    /// The proper nouns among them, which stand behind them.
    let names: WordRange
}

/// The words by which a figure is told.
struct FigureWords {
    let sentence: WordList
    let names: WordList
    let modifiers: WordList
    let near: WordList
    let adjacent: WordList

    init(_ figure: FigureRecord, in facts: ArticleFacts) {
        let sentence = facts.sentences[Int(figure.sentence)]
        let told = facts.words[sentence.words.indices.lowerBound..<sentence.names.indices.upperBound]
        self.sentence = told.prefix(sentence.words.indices.count)
        names = told.suffix(sentence.names.indices.count)
        let own = facts.words[figure.lists.all]
        modifiers = own.prefix(figure.lists.modifiers.count)
        near = own.dropFirst(figure.lists.modifiers.count).dropLast(figure.lists.adjacent.count)
        adjacent = own.suffix(figure.lists.adjacent.count)
    }
}
