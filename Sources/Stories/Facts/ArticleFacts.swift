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
    let words: [Word]
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
        words = compact(reader.words.words)
        drift = reader.drift
        counts = reader.counts
    }

    func list(_ range: WordRange) -> WordList { words[range.indices] }

    /// What the figures can be compared under.
    var keys: Set<Word> { Set(figures.flatMap(\.keys.all)) }

    /// The indices of the figures that have a key.
    func figures(under key: Word) -> [Int] { figures.indices.filter { figures[$0].keys.contains(key) } }

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
    private(set) var words: [Word] = []

    @discardableResult
    mutating func add(_ list: WordList) -> WordRange {
        words += list
        return WordRange(words.count - list.count..<words.count)
    }
}

/// The content words of a sentence.
struct SentenceRecord {
    let words: WordRange
    /// The proper nouns among them.
    let names: WordRange
}
